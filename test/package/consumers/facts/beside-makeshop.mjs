import { after, at, screened, shop } from './given.mjs'

export function ofBackOffice({ '.': main, './back-office': { explainAnswer, planCorrection, shippingGate } }) {
  const [placed, held, approved] = [[], screened('held'), screened('approved')].map((events) => after(main, events))
  return {
    gates: [placed, held, approved].map((order) => shippingGate(order).verdict),
    worded: explainAnswer(shippingGate(approved), 'en').includes('SHIP-01'),
    planned: planCorrection(held, ['amount'])
      .val.steps.slice(0, 2)
      .map(({ step }) => step),
  }
}

export async function ofBooks(entries) {
  const { decideKept } = entries['./back-office']
  const { changeInBooks, createMemoryBooks, gateInBooks, takeOverIntoBooks } = entries['./books']
  const books = createMemoryBooks()
  async function* file() {
    yield new TextEncoder().encode('注文番号,決済方法,決済ステータス,配送ステータス\r\nP1,NP後払い,審査ＯＫ,未配送')
  }
  const options = { shop, at }
  const rows = entries['./makeshop'].importExport(file(), options)
  const taken = await takeOverIntoBooks(books, rows, { ...options, onNews: () => {} })
  const before = await gateInBooks(books, 'P1')
  const shipped = { type: 'delivery.completed', channel: 'sanchoku', at }
  await changeInBooks(books, 'P1', (kept) => decideKept(kept, shipped))
  const after = await gateInBooks(books, 'P1')
  return {
    taken: taken.ok,
    gates: [before.val.verdict, after.val.verdict],
    unknown: (await gateInBooks(books, 'P2')).val.code,
  }
}

/** With a cell that only a reader of CSV gets over: a comma, a line end and quotation marks. */
const EXPORT = [
  '注文番号,商品名,決済方法,決済ステータス,配送ステータス',
  'P1,"タオル, ""白""\n大判",NP後払い,審査ＯＫ,未配送',
  'P2,タオル,銀行振込,,未配送',
  'P3,タオル,NP後払い,審査落ち,未配送',
].join('\r\n')

export async function ofMakeshop({ './makeshop': { explainRow, importExport } }) {
  async function* file() {
    for (const byte of new TextEncoder().encode(EXPORT)) yield Uint8Array.of(byte)
  }
  const reports = []
  for await (const report of importExport(file(), { shop, at })) reports.push(report)
  const [, { order }, refused, notUnderstood] = reports
  return {
    outcomes: reports.map(({ outcome }) => outcome),
    imported: [order.orderNumber, order.paymentStatus, order.receiptStatus, order.everApproved],
    refused: refused.code,
    notUnderstood: notUnderstood.issues.map(({ field, text }) => [field, text]),
    worded: explainRow(notUnderstood, 'ja').includes('審査落ち'),
  }
}

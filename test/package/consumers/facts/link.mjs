import { after, at, credentials, details, draft, request, screened } from './given.mjs'

const { orderNumber } = draft

/** What a screening request came to: its result, and NP's codes. */
const resultOf = (answers) => answers.unwrap().map(({ result, codes = [] }) => [result, ...codes])

export function ofTransport({ '.': main, './transport': transport }) {
  const { screeningEvents, screeningRequestOf, shipmentReportOf } = transport
  const requested = after(main, [{ type: 'screening.requested', at }])
  const held = { outcome: 'settled', orderNumber, npTransactionId: '18121200001', result: 'held', codes: ['RE009'] }
  const answered = screeningEvents(held, at).reduce(
    (order, event) => main.decide(order, event).unwrap().order,
    requested,
  )
  const completed = {
    type: 'delivery.completed',
    channel: 'order_detail',
    carrier: '佐川急便',
    slipNumber: '１２３',
    at,
  }
  return {
    asked: screeningRequestOf(after(main, []), details).val.details.amount,
    askedAgain: screeningRequestOf(requested, details).val.code,
    answered: [answered.paymentStatus, answered.problem.codes],
    reported: shipmentReportOf(after(main, [...screened('approved'), completed])).val.shipment,
  }
}

export async function ofNpConnectPro({ './np-connect-pro': npConnectPro }) {
  const { checkOrderDetails, createNpConnectPro, explainNpCode, NP_CONNECT_PRO_TEST_URL } = npConnectPro
  const called = []
  const result = {
    shop_transaction_id: orderNumber,
    np_transaction_id: '18121200001',
    authori_result: '10',
    authori_hold: ['RE009'],
  }
  const fetch = async (url, { method, body }) => {
    called.push(method, url, JSON.parse(body).transactions[0].billed_amount)
    return { status: 200, text: async () => JSON.stringify({ results: [result] }) }
  }
  const np = createNpConnectPro({ ...credentials, baseUrl: NP_CONNECT_PRO_TEST_URL, fetch })
  return {
    answered: resultOf(await np.requestScreening([request])),
    called,
    worded: explainNpCode('RE009', 'ja').includes('購入者の住所'),
    refused: checkOrderDetails({ ...details, buyer: { ...details.buyer, name: '山'.repeat(22) } }).map(
      ({ npCode }) => npCode,
    ),
  }
}

export async function ofSimulator({ './np-connect-pro': { createNpConnectPro }, './simulator': simulator }) {
  const clock = simulator.createVirtualClock(at)
  const scenario = () => ({ kind: 'hold', reasons: ['RE009'] })
  const { books, basePath, fetch } = simulator.createNpSimulator({ clock, credentials, scenario })
  const baseUrl = `https://np.example${basePath}`
  const connect = (own) => createNpConnectPro({ ...credentials, ...own, baseUrl, clock, fetch })
  return {
    answered: resultOf(await connect({}).requestScreening([request])),
    kept: books.of(orderNumber).map(({ amount, result, reasons }) => [amount, result, ...reasons]),
    stranger: (await connect({ spCode: 'another' }).checkCredentials()).val.code,
  }
}

export async function ofSimulatorNode(entries) {
  const { createNpSimulator, systemClock } = entries['./simulator']
  const np = createNpSimulator({ clock: systemClock, credentials })
  const served = await entries['./simulator/node'].serveNpSimulator(np)
  const connect = async () => entries['./np-connect-pro'].createNpConnectPro({ ...credentials, baseUrl: served.url })
  // Closed whatever comes of it: a server that listens keeps the process from ending.
  const answers = await connect()
    .then((client) => client.requestScreening([request]))
    .finally(served.close)
  const closed = await (await connect()).checkCredentials()
  return { answered: resultOf(answers), closed: closed.val.code }
}

/** From the order's start to 出荷報告完了, at a simulated NP. */
export async function ofSync(entries) {
  const { '.': main, './sync': sync } = entries
  const clock = entries['./simulator'].createVirtualClock(at)
  const np = entries['./simulator'].createNpSimulator({ clock, credentials })
  const baseUrl = 'https://np.example/v1'
  const transport = entries['./np-connect-pro'].createNpConnectPro({ ...credentials, baseUrl, clock, fetch: np.fetch })
  const store = sync.createMemoryStore()
  await store.save(sync.syncEntryOf(after(main, [])), null)
  const driver = sync.createSyncDriver({ store, transport, clock, details: async () => main.Ok(details) })
  const statusAfter = async (tick) => {
    const report = await tick
    return [(await store.load(orderNumber)).order.paymentStatus, report.faultCount]
  }
  const screened = await statusAfter(driver.tick())
  const shipped = { type: 'delivery.completed', channel: 'order_detail', carrier: '佐川急便', slipNumber: '123', at }
  await sync.recordEvent(store, orderNumber, shipped)
  const reported = await statusAfter(driver.tick())
  const { registrations, reports } = np.books.counts(orderNumber)
  return { screened, reported, atNp: [registrations, reports] }
}

import { describe, expect, it } from 'vitest'
import { explainAnswer, startTakeOver } from '../../../src/back-office/index.js'
import { fileOf } from '../../makeshop/exports.js'
import { type Books, morningOf, newsOf, noBooks } from './office-books.js'

/** An export that shows approved orders under these numbers. */
const showing = (...numbers: readonly string[]) => fileOf(...numbers.map((number) => ({ 注文番号: number })))
const atBank = (number: string) => ({ 注文番号: number, 決済方法: '銀行振込', 決済ステータス: '' })
/** What is told of numbers of a new form, and how many rows have one. */
const doubted = (books: Books) =>
  newsOf(books).flatMap(({ findings }) =>
    findings.flatMap(({ rule, code, detail }) => (code === 'number_form_new' ? [`${rule} ${detail}`] : [])),
  )
const newForm = (...numbers: readonly string[]) => numbers.map((number) => `READ-26 ${number}`)
const isStopped = (books: Books) =>
  books.newest?.seenSince === null && !Object.values(books.gates()).some((verdict) => verdict === 'ship')

/** Exports, each of the next day. */
async function inTurn(...files: readonly string[]): Promise<Books> {
  let books = noBooks
  for (const [day, file] of files.entries()) books = await books.takes(day + 1, file)
  return books
}

describe('READ-26: an order that comes anew under a 注文番号 of a form that none before had', () => {
  it.each([
    ['a suffix', 'P1', 'P1-1'],
    ['a letter behind it', 'P1', 'P1a'],
    ['small letters', 'P1', 'p1'],
    ['a prefix of the shop', 'P1', 'shop01-P1'],
    ['no leading zeros', '000123', '123'],
    ['leading zeros', '123', '000123'],
    ['no leading zeros behind a name', 'MyShop0001', 'MyShop1'],
    ['a name in small letters', 'MyShop1', 'myshop1'],
    ['a name in capitals', 'MyShop1', 'MYSHOP1'],
    ['its first letter small', 'iPhone1', 'iphone1'],
    ['its last letter small', 'shopX1', 'SHOPX1'],
    ['no prefix', 'P20260401000000000001', '20260401000000000001'],
    ['other letters', 'P1', '受注1'],
    ['a code', 'P1', 'P1a2'],
    ['a code behind it', 'a1b2c3', 'a1b2c3-1'],
    ['digits alone for a code', 'a1b2c3', '123456'],
  ])('isn’t begun, and nothing ships, as it may be one that is kept: %s', async (_, before, after) => {
    const books = await inTurn(showing(before), showing(after))
    expect(doubted(books)).toEqual(newForm(after))
    expect([...books.orders.keys()]).toEqual([before])
    expect(books.report).toMatchObject({ orderNumbers: [after], counts: { begun: 0, unsettled: 1 } })
    expect(isStopped(books)).toBe(true)
  })

  it('is news by its number, whole, lest one that is new speaks for others of its form that are kept', async () => {
    const long = `tel-${'20260402'.repeat(4)}-123`
    const books = await inTurn(showing('P1'), showing('P1', 'P2-1', 'p3', 'P4-1', 'p5', long))
    expect(doubted(books)).toEqual(newForm('P2-1', 'p3', 'P4-1', 'p5', long))
    expect(books.report?.counts).toMatchObject({ observed: 1, unsettled: 5 })
    const last = books.taken.at(-1)
    if (last === undefined) return expect.fail('nothing is said')
    for (const locale of ['ja', 'en'] as const) expect(explainAnswer(last, locale)).toContain(long)
  })

  it('is the same news when its row is handed over again', () => {
    const { add, finish } = startTakeOver(
      { at: morningOf(2) },
      { at: morningOf(1), seenSince: null, numberForms: ['A9'] },
    ).unwrap()
    const row = { outcome: 'imported', orderNumber: 'P1-1' } as never
    expect(add(row, null)).toStrictEqual(add(row, null))
    expect(add(row, null)).toMatchObject({ outcome: 'unsettled', toKeep: null, isNews: true })
    expect(finish().counts.unsettled).toBe(1)
  })

  it('LINK-03: is told as well where its rows stand apart', async () => {
    const books = await inTurn(showing('P1'), showing('P2-1', 'P1', 'P2-1'))
    expect(books.taken.at(-1)?.findings.map(({ code }) => code)).toEqual(['rows_apart', 'number_form_new'])
    expect([...books.orders.keys()]).toEqual(['P1'])
  })

  it('stays doubted when its export is repeated, broke off, or is followed by others', async () => {
    const file = showing('P1-1', 'P2-1')
    const second = await inTurn(showing('P1', 'P2'), file)
    const half = await (await inTurn(showing('P1', 'P2'))).breaksOff(2, file, 2)
    for (const books of [second, half]) {
      expect([...books.orders.keys()]).toEqual(['P1', 'P2'])
      expect(books.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numberForms: ['A9'] })
      const again = await books.takes(2, file)
      const third = await again.takes(3, file)
      for (const each of [again, third])
        expect([doubted(each), isStopped(each)]).toEqual([newForm('P1-1', 'P2-1'), true])
    }
  })

  it('leaves nothing behind: an export that shows the numbers as before ships what it shows', async () => {
    const stopped = await inTurn(showing('P1', 'P2'), showing('P1', 'shop-P2', 'P3'))
    expect([...stopped.orders.keys()]).toEqual(['P1', 'P2', 'P3'])
    const books = await stopped.takes(3, showing('P1', 'P2', 'P3'))
    expect(doubted(books)).toEqual([])
    expect(books.gates()).toStrictEqual({ P1: 'ship', P2: 'ship', P3: 'ship' })
  })

  it.each([2, 3])(
    'is begun where somebody says once that it is new, by an export of day %i; from then on that form is known, and others are doubted',
    async (day) => {
      const stopped = await inTurn(showing('P1'), showing('P1', 'Q-7'))
      const accepted = await stopped.takes(day, showing('P1', 'Q-7'), {}, true)
      expect([doubted(accepted), accepted.gates()]).toEqual([[], { P1: 'ship', 'Q-7': 'ship' }])
      const at = morningOf(day)
      expect(accepted.newest).toStrictEqual({ at, seenSince: at, numberForms: ['A-9', 'A9'] })
      const next = await accepted.takes(4, showing('P2', 'Q-8'))
      expect([doubted(next), next.gates()]).toEqual([[], { P1: 'hold', 'Q-7': 'hold', P2: 'ship', 'Q-8': 'ship' }])
      expect(doubted(await next.takes(5, showing('P3-1')))).toEqual(newForm('P3-1'))
    },
  )

  it('is accepted for good with the first order that is begun so, also by a run of which a row could not be read', async () => {
    const first = await inTurn(showing('P1'))
    const unread = await first.takes(2, showing('Q-7', 'P1', 'Q-7'), {}, true)
    expect(unread.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numberForms: ['A-9', 'A9'] })
    expect(doubted(await unread.takes(3, showing('Q-8', 'Q-7', 'P1-Q')))).toEqual(newForm('P1-Q'))
  })

  it('is doubted behind a first export of which a row could not be read', async () => {
    const books = await inTurn(showing('P1', 'P2', 'P1'), showing('P1-1'))
    expect([doubted(books), isStopped(books)]).toEqual([newForm('P1-1'), true])
  })

  it('LINK-05: stops nothing while it isn’t NP’s, nor makes its form known; of NP’s one is doubted then', async () => {
    const books = await inTurn(showing('P1'), fileOf({ 注文番号: 'P1' }, atBank('P2-1')))
    expect([doubted(books), books.gates()['P1'], books.newest?.numberForms]).toEqual([[], 'ship', ['A9']])
    expect(books.orders.get('P2-1')).toBe('other_payment_method')
    const third = await books.takes(3, fileOf({ 注文番号: 'P1-1' }, atBank('P2-1')))
    expect([doubted(third), isStopped(third)]).toEqual([newForm('P1-1'), true])
    const accepted = await books.takes(3, fileOf({ 注文番号: 'Q-3' }, atBank('tel_4')), {}, true)
    expect(accepted.newest?.numberForms).toEqual(['A-9', 'A9'])
  })
})

describe('READ-26: 注文番号 is not doubted', () => {
  it('while numbers go on, in a shop that exports only its open orders', async () => {
    const books = await inTurn(
      showing('P8', 'P9'),
      showing('P10'),
      showing(),
      showing('P11', 'P99'),
      showing('P100'),
      fileOf(atBank('P101')),
      showing('P102'),
    )
    expect(doubted(books)).toEqual([])
    expect(books.gates()).toMatchObject({ P100: 'hold', P102: 'ship' })
    const counted = await inTurn(showing('0'), showing('1'), showing('10'))
    expect(doubted(counted)).toEqual([])
  })

  it.each([
    ['7f3a9c1e', 'A1B2C3D4', '0x9Kq2Zr', '12345abc', 'abc12345', 'aB3'],
    ['A01B02', 'abc0123', '0123abc', '1a02b'],
    ['1a02b', 'A01B02', '0123Z'],
    ['K7Q2-XM4T', 'A1B2-C3D4', 'ABCD-12X4', '0012-A1BC'],
  ])('where letters and digits take turns as in a code: %s', async (...codes) => {
    const [first = ''] = codes
    let books = noBooks
    for (const [day, code] of codes.entries()) {
      books = await books.takes(day + 1, showing(code))
      expect(doubted(books), code).toEqual([])
    }
    expect(books.newest?.numberForms).toEqual([first.includes('-') ? '*-*' : '*'])
  })

  it('of an order that is kept under it, though no form is known of an older newest; that form is known then', async () => {
    const first = await inTurn(showing('P1', 'Q-1'))
    const { underWay, add, finish } = startTakeOver(
      { at: morningOf(2) },
      { at: morningOf(1), seenSince: morningOf(1), numberForms: ['A9'] },
    ).unwrap()
    expect(underWay.numberForms).toEqual(['A9'])
    const row = { outcome: 'not_understood', orderNumber: 'Q-1', showsGone: false } as const
    expect(add(row, first.orders.get('Q-1'))).toMatchObject({ outcome: 'observed' })
    expect(finish().newest).toStrictEqual({
      at: morningOf(2),
      seenSince: morningOf(2),
      numberForms: ['A-9', 'A9'],
    })
  })

  it('by the first export with an order that is kept, one behind exports without, or behind a newest that has no forms', async () => {
    expect(doubted(await inTurn(showing('P1', 'p1')))).toEqual([])
    const empty = await inTurn(showing(), fileOf(atBank('P1')))
    expect(empty.newest).toStrictEqual({ at: morningOf(2), seenSince: morningOf(2) })
    const stored = [null, undefined, []].map((numberForms) => ({ at: morningOf(2), seenSince: null, numberForms }))
    for (const newest of stored) {
      const { underWay } = startTakeOver({ at: morningOf(3) }, newest).unwrap()
      expect(underWay).toStrictEqual({ at: morningOf(3), seenSince: null })
    }
    const third = await empty.takes(3, showing('P2', 'p1'))
    expect(doubted(third)).toEqual([])
    expect(third.newest?.numberForms).toEqual(['A9', 'a9'])
    expect(doubted(await third.takes(4, showing('P1-1')))).toEqual(newForm('P1-1'))
  })

  it('by a form that came back after days', async () => {
    expect(doubted(await inTurn(showing('P1', 'p1'), showing('P2'), showing('P3'), showing('p2')))).toEqual([])
  })

  it('LINK-06: of a row that isn’t understood, wherever a file is torn; nor does such a row make its number known', async () => {
    const first = await inTurn(showing('P-1A', 'P-2A'))
    const file = showing('P-1A', 'P-3A')
    for (let end = 0; end < file.length; end += 1) {
      const torn = await first.takes(2, file.slice(0, end))
      expect([doubted(torn), torn.newest?.numberForms], file.slice(0, end)).toEqual([[], ['A-9A']])
      expect(doubted(await torn.takes(2, file))).toEqual([])
    }
    const unknown = await inTurn(showing('P1'), fileOf({ 注文番号: 'P2-1', 決済ステータス: '審査？' }))
    expect([doubted(unknown), unknown.newest?.seenSince]).toEqual([[], morningOf(2)])
    expect(doubted(await unknown.takes(3, showing('P2-1')))).toEqual(newForm('P2-1'))
  })

  it('by names or addresses of people, if a wrong column was read: forms have no letter of theirs', async () => {
    const names = [
      '山田太郎',
      'やまだ・タロー',
      'ヤマダ様',
      '東京都1-2',
      'Müller',
      'taro.yamada@example.com',
      'か\u3099',
    ]
    const books = await inTurn(showing(...names))
    expect(books.newest?.numberForms).toEqual(['a.a@a.a', 'あ', 'あ9-9', 'あ・あ'])
  })
})

describe('READ-24: what is said of numbers of a new form', () => {
  it.each([
    ['options.mayHaveNewForms', { mayHaveNewForms: 'yes' }, null],
    ['newest.numberForms', {}, { at: morningOf(1), seenSince: null, numberForms: 'A9' }],
    ['newest.numberForms', {}, { at: morningOf(1), seenSince: null, numberForms: [9] }],
  ])('has to be of its form: %s', (path, options, newest) => {
    const started = startTakeOver({ at: morningOf(2), ...options } as never, newest as never)
    expect(started).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it('tells what to do', async () => {
    const [, taken] = (await inTurn(showing('P1'), showing('P1-1'))).taken
    if (taken === undefined) return expect.fail('nothing is said')
    expect(explainAnswer(taken)).toMatch(
      /P1-1」の形式.*どの商品も出荷せず.*書き出し直し、その新しい日時.*どれも新しい注文なら.*mayHaveNewForms.*READ-26/u,
    )
    expect(explainAnswer(taken, 'en')).toMatch(
      /P1-1.*Ship nothing.*export anew.*of its own time.*all numbers that are named so.*mayHaveNewForms.*READ-26/,
    )
  })
})

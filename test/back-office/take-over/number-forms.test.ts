import { describe, expect, it } from 'vitest'
import { explainAnswer, startTakeOver } from '../../../src/back-office/index.js'
import { fileOf } from '../../makeshop/exports.js'
import { type Books, morningOf, noBooks } from './office-books.js'

/** An export that shows approved orders under these numbers. */
const showing = (...numbers: readonly string[]) => fileOf(...numbers.map((number) => ({ 注文番号: number })))
const atBank = (number: string) => ({ 注文番号: number, 決済方法: '銀行振込', 決済ステータス: '' })
const found = ({ report }: Books) => report?.findings.map(({ rule, code, detail }) => `${rule} ${code} ${detail}`)
const newForm = (number: string) => [`READ-26 number_form_new ${number}`]
const isStopped = (books: Books) =>
  books.newest?.seenSince === null && !Object.values(books.gates()).some((verdict) => verdict === 'ship')

/** Exports, each of the next day. */
async function inTurn(...files: readonly string[]): Promise<Books> {
  let books = noBooks
  for (const [day, file] of files.entries()) books = await books.takes(day + 1, file)
  return books
}

describe('READ-26: an export in which 注文番号 has a form that no export before had', () => {
  it.each([
    ['a suffix', 'P1', 'P1-1'],
    ['small letters', 'P1', 'p1'],
    ['a prefix of the shop', 'P1', 'shop01-P1'],
    ['no leading zeros', '000123', '123'],
    ['leading zeros', '123', '000123'],
    ['no prefix', 'P20260401000000000001', '20260401000000000001'],
    ['other letters', 'P1', '受注1'],
  ])('lets nothing ship, as the same order may come under another number: %s', async (_, before, after) => {
    const books = await inTurn(showing(before), showing(after))
    expect(found(books)).toEqual(newForm(after))
    expect(books.report?.counts).toMatchObject({ begun: 1, unread: 0 })
    expect(isStopped(books)).toBe(true)
  })

  it('is doubted for one such number among others, whatever its payment method, and one of each form is named', async () => {
    const books = await inTurn(showing('P1', 'P2'), showing('P1', 'P2-1', 'p3'))
    expect([found(books), isStopped(books)]).toEqual([newForm('P2-1, p3'), true])
    const other = await inTurn(showing('P1'), fileOf({ 注文番号: 'P1' }, atBank('P2-1')))
    expect([found(other), isStopped(other)]).toEqual([newForm('P2-1'), true])
  })

  it('stays doubted when it is repeated, broke off, or is followed by others, though its orders are kept by now', async () => {
    const file = showing('P1-1', 'P2-1')
    const second = await inTurn(showing('P1', 'P2'), file)
    const half = await (await inTurn(showing('P1', 'P2'))).breaksOff(2, file, 2)
    for (const books of [second, half]) {
      expect([...books.orders.keys()]).toEqual(expect.arrayContaining(['P1', 'P2', 'P1-1']))
      expect(books.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numberForms: ['A9'] })
      const again = await books.takes(2, file)
      const third = await again.takes(3, file)
      for (const each of [again, third]) expect([found(each), isStopped(each)]).toEqual([newForm('P1-1'), true])
    }
  })

  it('doesn’t ship by a part of that file, or where it shows the numbers as before: what was begun in doubt wasn’t seen', async () => {
    const doubted = await inTurn(showing('P1', 'P2'), showing('P1', 'shop-P2'))
    for (const part of [showing('P1'), showing(), showing('P1', 'P2')]) {
      const books = await doubted.takes(2, part)
      expect([found(books), books.newest?.seenSince]).toEqual([[], morningOf(2)])
      expect(books.gates()['shop-P2']).toBe('hold')
      const third = await books.takes(3, showing('P1', 'shop-P2'))
      expect([found(third), isStopped(third)]).toEqual([newForm('shop-P2'), true])
    }
    const accepted = await doubted.takes(2, showing('P1', 'shop-P2'), {}, true)
    expect(accepted.gates()['shop-P2']).toBe('ship')
  })

  it('is over with an export that shows none of them; what was begun so waits', async () => {
    const books = await inTurn(showing('P1'), showing('P1-1'), showing('P1', 'P2'))
    expect(found(books)).toEqual([])
    expect(books.gates()).toStrictEqual({ P1: 'ship', 'P1-1': 'hold', P2: 'ship' })
  })

  it('ships where somebody says once that its orders are new; from then on that form is known, and others are doubted', async () => {
    const first = await inTurn(showing('P1'))
    const accepted = await first.takes(2, showing('Q-7'), {}, true)
    expect(found(accepted)).toEqual([])
    expect(accepted.newest).toStrictEqual({ at: morningOf(2), seenSince: morningOf(2), numberForms: ['A-9', 'A9'] })
    const third = await accepted.takes(3, showing('P2', 'Q-8'))
    expect([found(third), third.gates()]).toEqual([[], { P1: 'hold', 'Q-7': 'hold', P2: 'ship', 'Q-8': 'ship' }])
    expect(found(await third.takes(4, showing('P3-1')))).toEqual(newForm('P3-1'))
  })

  it('is not accepted for good by a run that broke off, or of which a row could not be read', async () => {
    const first = await inTurn(showing('P1'))
    const unread = await first.takes(2, showing('Q-7', 'P1', 'Q-7'), {}, true)
    expect(unread.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numberForms: ['A9'] })
    expect(found(await unread.takes(3, showing('Q-7')))).toEqual(newForm('Q-7'))
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
    expect(found(books)).toEqual([])
    expect(books.gates()).toMatchObject({ P100: 'hold', P102: 'ship' })
    const counted = await inTurn(showing('0'), showing('1'), showing('10'))
    expect(found(counted)).toEqual([])
  })

  it('where letters and digits take turns without a form', async () => {
    const codes = ['7f3a9c1e', 'A1B2C3D4', '0x9Kq2Zr', 'b4d09f77']
    const books = await inTurn(...codes.map((code) => showing(code)))
    expect([found(books), books.newest?.numberForms]).toEqual([[], ['*']])
  })

  it('by the first export, one behind exports without an order, or one behind a newest that has no forms', async () => {
    expect(found(await inTurn(showing('P1', 'p1')))).toEqual([])
    const empty = await inTurn(showing(), showing())
    expect(empty.newest).toStrictEqual({ at: morningOf(2), seenSince: morningOf(2) })
    const stored = [null, undefined, []].map((numberForms) => ({ at: morningOf(2), seenSince: null, numberForms }))
    for (const newest of [empty.newest, ...stored]) {
      const { underWay, add, finish } = startTakeOver({ at: morningOf(3) }, newest).unwrap()
      expect(underWay).toStrictEqual({ at: morningOf(3), seenSince: null })
      add({ outcome: 'refused', code: 'other_payment_method', orderNumber: 'P1' }, null)
      const numberForms = ['A9']
      expect(finish()).toMatchObject({ findings: [], newest: { seenSince: morningOf(3), numberForms } })
    }
    const third = await empty.takes(3, showing('P1', 'p1'))
    expect(found(third)).toEqual([])
    expect(third.newest?.numberForms).toEqual(['A9', 'a9'])
    expect(found(await third.takes(4, showing('P1-1')))).toEqual(newForm('P1-1'))
  })

  it('by a form that only other payment methods had, or one that came back after days', async () => {
    expect(found(await inTurn(fileOf(atBank('P1-1')), showing('P2-1')))).toEqual([])
    expect(found(await inTurn(showing('P1', 'p1'), showing('P2'), showing('P3'), showing('p2')))).toEqual([])
  })

  it('LINK-06: of a row that isn’t understood, wherever a file is torn; nor does such a row make its number known', async () => {
    const first = await inTurn(showing('P-1A', 'P-2A'))
    const file = showing('P-1A', 'P-3A')
    for (let end = 0; end < file.length; end += 1) {
      const torn = await first.takes(2, file.slice(0, end))
      expect([found(torn), torn.newest?.numberForms], file.slice(0, end)).toEqual([[], ['A-9A']])
      expect(found(await torn.takes(2, file))).toEqual([])
    }
    const unknown = await inTurn(showing('P1'), fileOf({ 注文番号: 'P2-1', 決済ステータス: '審査？' }))
    expect([found(unknown), unknown.newest?.seenSince]).toEqual([[], morningOf(2)])
    expect(found(await unknown.takes(3, showing('P2-1')))).toEqual(newForm('P2-1'))
  })

  it('of a shop whose numbers have more than 50 forms: any is another, and no more are kept', async () => {
    const numbers = Array.from({ length: 60 }, (_, n) =>
      n.toString(2).padStart(6, '0').replaceAll('0', '/').replaceAll('1', '-'),
    )
    const forms = (books: Books) => books.newest?.numberForms?.length
    const fifty = await inTurn(showing(...numbers.slice(0, 50).map((number) => `a${number}`)))
    expect([forms(fifty), found(await fifty.takes(2, showing('P1')))]).toEqual([50, newForm('P1')])
    const more = await fifty.takes(2, showing('P1', 'p-1'), {}, true)
    expect(forms(more)).toBe(51)
    const third = await more.takes(3, showing('a-b', 'A-B'))
    expect([forms(third), found(third), third.gates()['a-b']]).toEqual([51, [], 'ship'])
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

  it('is judged of a row that can’t be looked at any more, too, and nothing is thrown', () => {
    const newest = { at: morningOf(1), seenSince: null, numberForms: ['A9'] }
    const said = Array.from({ length: 12 }, (_, looks) => {
      let left = looks
      const row = {
        get outcome(): 'refused' {
          if (left === 0) throw new Error('no more')
          left -= 1
          return 'refused'
        },
        code: 'other_payment_method' as const,
        orderNumber: 'P1-1',
      }
      const { add, finish } = startTakeOver({ at: morningOf(2) }, newest).unwrap()
      add(row, null)
      return finish().newest.seenSince
    })
    expect(said).toEqual(said.map(() => null))
  })

  it('tells what to do', async () => {
    const { report } = await inTurn(showing('P1'), showing('P1-1'))
    const [finding] = report?.findings ?? []
    if (finding === undefined) return expect.fail('nothing is said')
    expect(explainAnswer(finding)).toMatch(/P1-1」の形式.*どの商品も出荷せず.*mayHaveNewForms.*READ-26/u)
    expect(explainAnswer(finding, 'en')).toMatch(/P1-1.*ship nothing.*mayHaveNewForms.*READ-26/)
  })
})

import { describe, expect, it } from 'vitest'
import { explainAnswer, startTakeOver } from '../../../src/back-office/index.js'
import { fileOf } from '../../makeshop/exports.js'
import { type Books, morningOf, noBooks } from './office-books.js'

const P1 = { 注文番号: 'P1' }
const P2 = { 注文番号: 'P2', 決済ステータス: '審査中' }
const RENAMED = { 注文番号: 'P1-1' }
const found = ({ report }: Books) => report?.findings.map(({ rule, code }) => `${rule} ${code}`)
const NONE_MET = ['READ-26 none_met_again']

/** The export of the first day, whose order P1 left that very day. */
const firstDay = async () =>
  (await noBooks.takes(1, fileOf(P1, P2))).keeps('P1', (kept) => ({ ...kept, goodsHaveLeft: true }))

describe('READ-26: an export that shows none of the orders that are kept, but others', () => {
  it('lets nothing ship: 注文番号 may have another form, by which goods would leave again', async () => {
    const books = await (await firstDay()).takes(2, fileOf(RENAMED, { ...P2, 注文番号: 'P2-1' }))
    expect(found(books)).toEqual(NONE_MET)
    expect(books.report?.counts).toMatchObject({ begun: 2, unread: 0 })
    expect(books.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numbersAsOf: morningOf(1) })
    expect(books.gates()).toStrictEqual({ P1: 'stop', P2: 'hold', 'P1-1': 'hold', 'P2-1': 'hold' })
  })

  it('is doubted as long as it meets only what was begun by such: repeated, and on the days after', async () => {
    const file = fileOf(RENAMED, { ...P2, 注文番号: 'P2-1' }, { 注文番号: 'P3-1', 決済方法: '銀行振込' })
    const second = await (await firstDay()).takes(2, file)
    const third = await (await second.takes(2, file)).takes(3, file)
    const fourth = await third.takes(4, fileOf(RENAMED, { ...P2, 注文番号: 'P2-1', 決済ステータス: '審査OK' }))
    for (const books of [third, fourth]) {
      expect(found(books)).toEqual(NONE_MET)
      expect(books.newest?.numbersAsOf).toBe(morningOf(1))
      expect(Object.values(books.gates())).not.toContain('ship')
    }
  })

  it('is doubted also where a run of it broke off before', async () => {
    const half = await (await firstDay()).breaksOff(2, fileOf(RENAMED), 2)
    expect(found(await half.takes(2, fileOf(RENAMED)))).toEqual(NONE_MET)
    // An order that such a run began in doubt was changed since, and met none the less.
    const doubted = { ...RENAMED, 決済ステータス: '出荷報告中', 配送ステータス: '未配送' }
    const other = await (await firstDay()).breaksOff(2, fileOf(doubted), 2)
    expect(found(await other.takes(2, fileOf(doubted)))).toEqual(NONE_MET)
  })

  it('is over with the first that shows an order of before; what was begun meanwhile waits for its own row', async () => {
    const second = await (await firstDay()).takes(2, fileOf(RENAMED))
    const third = await second.takes(3, fileOf(P1, { ...P2, 決済ステータス: '審査OK' }))
    expect(found(third)).toEqual([])
    expect(third.newest).toStrictEqual({ at: morningOf(3), seenSince: morningOf(3) })
    expect(third.gates()).toStrictEqual({ P1: 'stop', P2: 'ship', 'P1-1': 'hold' })
  })

  it('ships where somebody says that all of its orders may be new', async () => {
    const second = await (await firstDay()).takes(2, fileOf({ 注文番号: 'P3' }))
    const again = await second.takes(2, fileOf({ 注文番号: 'P3' }), {}, true)
    expect(found(again)).toEqual([])
    expect(again.gates()['P3']).toBe('ship')
    // By that its numbers are known, as of any other.
    const third = await again.takes(3, fileOf({ 注文番号: 'P3' }))
    expect([found(third), third.gates()['P3']]).toEqual([[], 'ship'])
  })
})

describe('READ-26: no such export is', () => {
  it('the first, nor one behind a first that could not be read', async () => {
    expect(found(await noBooks.takes(1, fileOf(P1)))).toEqual([])
    const unreadable = await noBooks.takes(1, 'no export\r\n')
    expect(found(await unreadable.takes(1, fileOf(P1)))).toEqual([])
    expect(found(await unreadable.takes(2, fileOf(P1)))).toEqual([])
  })

  it('one that shows any order of before, also one that moved on, is over, or isn’t kept', async () => {
    const bank = { 注文番号: 'P4', 決済方法: '銀行振込' }
    const first = await noBooks.takes(1, fileOf(P2, bank))
    for (const row of [P2, { ...P2, 決済ステータス: '審査OK' }, { ...P2, 処理状況: '注文キャンセル' }, bank]) {
      expect(found(await first.takes(2, fileOf(row, { 注文番号: 'P5' })))).toEqual([])
    }
  })

  it('one without a new order, or without any', async () => {
    const first = await firstDay()
    expect(found(await first.takes(2, fileOf()))).toEqual([])
    expect(found(await first.takes(2, fileOf({ 注文番号: 'P6', 決済方法: '銀行振込' })))).toEqual([])
  })

  it('LINK-06: one whose run broke off, though each order of before had moved on by then', async () => {
    const first = await noBooks.takes(1, fileOf(P2))
    const file = fileOf({ ...P2, 決済ステータス: '審査OK' }, { 注文番号: 'P7' })
    const again = await (await first.breaksOff(2, file, 3)).takes(2, file)
    expect([found(again), again.gates()]).toEqual([[], { P2: 'ship', P7: 'ship' }])
  })

  it('LINK-06: one behind an export of which a row could not be read', async () => {
    const first = await firstDay()
    const second = await first.takes(2, fileOf({ ...P2, 決済ステータス: '審査OK' }, { 注文番号: 'P8"' }))
    expect(second.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numbersAsOf: morningOf(2) })
    const third = await second.takes(3, fileOf({ ...P2, 決済ステータス: '審査OK' }))
    expect([found(third), third.gates()['P2']]).toEqual([[], 'ship'])
  })
})

describe('READ-24: what is said of it', () => {
  it.each([
    ['options.mayBeAllNew', { mayBeAllNew: 'yes' }, null],
    ['newest.numbersAsOf', {}, { at: morningOf(1), seenSince: null, numbersAsOf: 'yesterday' }],
  ])('has to be of its form: %s', (path, options, newest) => {
    const started = startTakeOver({ at: morningOf(2), ...options } as never, newest)
    expect(started).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it('tells what to do', async () => {
    const { report } = await (await firstDay()).takes(2, fileOf(RENAMED))
    const [finding] = report?.findings ?? []
    if (finding === undefined) return expect.fail('nothing is said')
    expect(explainAnswer(finding)).toMatch(/どの商品も出荷せず.*mayBeAllNew.*READ-26/u)
    expect(explainAnswer(finding, 'en')).toMatch(/ship nothing.*mayBeAllNew.*READ-26/)
  })
})

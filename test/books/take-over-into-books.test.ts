import { describe, expect, it, vi } from 'vitest'
import { startTakeOver } from '../../src/back-office/index.js'
import {
  type Books,
  changeInBooks,
  createMemoryBooks,
  eachInBooks,
  gateInBooks,
  recordInBooks,
  takeOverIntoBooks,
} from '../../src/books/index.js'
import { Ok } from '../../src/index.js'
import { type ImportRow, importExport, importOrders } from '../../src/makeshop/index.js'
import { chunked, fileOf, OPTIONS } from '../makeshop/exports.js'
import { SLIP } from '../support/an-event.js'
import { gatesOf, hourOf, knownIn, morningOf, takesOver } from './support/an-office.js'
import { heard } from './support/calls.js'

/** What the shop's export shows on two days: one order moves on, one is cancelled, one is met anew, one isn't NP's. */
const FIRST = fileOf(
  { 注文番号: 'P1', 決済ステータス: '審査中' },
  { 注文番号: 'P2', 決済ステータス: '審査OK' },
  { 注文番号: 'P3', 決済方法: '銀行振込', 決済ステータス: '' },
  { 注文番号: 'P4', 決済ステータス: '審査OK' },
)
const SECOND = fileOf(
  { 注文番号: 'P1', 決済ステータス: '審査OK' },
  { 注文番号: 'P2', 決済ステータス: '審査OK', 処理状況: '注文キャンセル' },
  { 注文番号: 'P4', 決済ステータス: '審査OK' },
  { 注文番号: 'P5', 決済ステータス: '審査OK' },
)

const shipped = (hour: number) =>
  ({
    type: 'delivery.completed',
    channel: 'sanchoku',
    carrier: 'ヤマト運輸',
    slipNumber: SLIP,
    at: hourOf(1, hour),
  }) as const

/** What stands as the newest export once that of a day was taken over as a whole. */
const wholeAs = (day: number, ...numberForms: readonly string[]) => ({
  at: morningOf(day),
  seenSince: morningOf(day),
  numberForms,
})
const wholeOf = (day: number) => wholeAs(day, 'A9')

/** Books as they are behind the first export. */
async function begun(): Promise<Books> {
  const books = createMemoryBooks()
  expect((await takesOver(books, 1, FIRST)).ok).toBe(true)
  return books
}

describe('takeOverIntoBooks', () => {
  it('READ-26: keeps what is met for the first time, and what another payment method is', async () => {
    const books = await begun()
    const known = await knownIn(books)
    expect(Object.keys(known)).toStrictEqual(['P1', 'P2', 'P3', 'P4'])
    expect(known['P1']).toMatchObject({ order: { paymentStatus: 'screening_in_progress' }, lastSeenAt: morningOf(1) })
    expect(known['P3']).toBe('other_payment_method')
    expect(await books.loadNewest()).toStrictEqual(wholeOf(1))
    expect(await books.load('P1')).toMatchObject({ revision: 1 })
  })

  it('CANC-01, LINK-06: observes what is known, tells what is news, and lets leave what today shows', async () => {
    const books = await begun()
    const told: string[] = []
    const taken = await takesOver(books, 2, SECOND, told)
    expect(taken).toMatchObject({ ok: true, val: { counts: { begun: 1, observed: 3, unsettled: 0 } } })
    expect(told.map((line) => line.split(' ')[0])).toContain('P2')
    expect(await gatesOf(books)).toStrictEqual({
      ...{ P1: 'ship', P2: 'stop', P3: 'other_payment_method', P4: 'ship', P5: 'ship' },
    })
    expect(await books.load('P1')).toMatchObject({ revision: 2 })
  })

  it('LINK-06: lets nothing leave while an export is taken over', async () => {
    const books = await begun()
    const verdicts: string[] = []
    const onNews = async () => {
      for (const verdict of Object.values(await gatesOf(books))) verdicts.push(verdict)
    }
    const options = { ...OPTIONS, at: morningOf(2) }
    const taken = await takeOverIntoBooks(books, importExport(chunked(SECOND), options), { ...options, onNews })
    expect(taken.ok).toBe(true)
    expect(verdicts.length).toBeGreaterThan(0)
    expect(verdicts).not.toContain('ship')
  })

  it('LINK-06: refuses an export that is older than the newest, and changes nothing', async () => {
    const books = await begun()
    await takesOver(books, 2, SECOND)
    const before = await knownIn(books)
    const late = await takesOver(books, 1, FIRST)
    expect(late).toMatchObject({
      ok: false,
      val: { code: 'refused', refusal: { code: 'export_outdated', detail: morningOf(2) } },
    })
    expect(await knownIn(books)).toStrictEqual(before)
    expect(await books.loadNewest()).toStrictEqual(wholeOf(2))
  })

  it('LINK-06: goes by its options as they were at the call, though they are set anew for the next export', async () => {
    const books = createMemoryBooks()
    const imported = { ...OPTIONS, at: morningOf(1) }
    const options = { ...imported, onNews() {} }
    const taking = takeOverIntoBooks(books, importExport(chunked(FIRST), imported), options)
    options.at = morningOf(2)
    expect(await taking).toMatchObject({ ok: true, val: { newest: { at: morningOf(1), seenSince: morningOf(1) } } })
    expect((await knownIn(books))['P2']).toMatchObject({ lastSeenAt: morningOf(1) })
  })

  it('LINK-06: refuses one of the future, where it is told what time it is, and changes nothing', async () => {
    const books = await begun()
    const before = await knownIn(books)
    const options = { ...OPTIONS, at: '2026-04-02T09:00:00Z' }
    const told = { ...options, now: morningOf(2), onNews: () => expect.fail('no news') }
    expect(await takeOverIntoBooks(books, importExport(chunked(SECOND), options), told)).toMatchObject({
      ok: false,
      val: { code: 'refused', refusal: { code: 'export_ahead', detail: options.at } },
    })
    expect(await knownIn(books)).toStrictEqual(before)
    expect(await books.loadNewest()).toStrictEqual(wholeOf(1))
  })

  it('LINK-06: after one of the future, times that are put back let the next true one be taken over', async () => {
    const ahead = await begun()
    const options = { ...OPTIONS, at: '2026-04-02T09:00:00Z' }
    const wrong = await takeOverIntoBooks(ahead, importExport(chunked(SECOND), options), { ...options, onNews() {} })
    expect(wrong.ok).toBe(true)
    // Whatever is true by then is refused, and what was shown ships.
    const now = hourOf(2, 15)
    const third = (books: Books) => {
      const made = { ...OPTIONS, at: now }
      const file = fileOf({ 注文番号: 'P1', 処理状況: '注文キャンセル' }, { 注文番号: 'P5', 決済ステータス: '審査OK' })
      return takeOverIntoBooks(books, importExport(chunked(file), made), { ...made, onNews() {} })
    }
    expect(await third(ahead)).toMatchObject({ val: { code: 'refused' } })
    expect(await gatesOf(ahead)).toMatchObject({ P1: 'ship', P4: 'ship' })
    expect(await ahead.saveNewest({ at: options.at, seenSince: null })).toBe('saved')
    expect(await gatesOf(ahead)).toMatchObject({ P1: 'hold', P4: 'hold' })

    // By hand, in the database.
    const books = createMemoryBooks()
    await books.saveNewest({ at: now, seenSince: null })
    const notAhead = (at: string) => (Date.parse(at) > Date.parse(now) ? now : at)
    for await (const { orderNumber, known } of eachInBooks(ahead)) {
      if (known === 'unreadable') return expect.fail('unreadable')
      await books.save({ orderNumber, known, revision: 1 }, null)
      await changeInBooks(books, orderNumber, (kept) => {
        const order = { ...kept.order, statusSince: notAhead(kept.order.statusSince) }
        return Ok({ kept: { ...kept, order, lastKnownAt: notAhead(kept.lastKnownAt), lastSeenAt: null } })
      })
    }
    expect((await third(books)).ok).toBe(true)
    expect(await gatesOf(books)).toMatchObject({ P1: 'stop', P4: 'hold', P5: 'ship' })
  })

  it.each(['saveNewest', 'finish'] as const)(
    'LINK-06: gives an export up that a newer one overtakes, at its %s',
    async (when) => {
      const books = await begun()
      let saves = 0
      const overtaken = heard(books, {
        before: async ({ method }) => {
          if (method !== 'saveNewest') return
          saves += 1
          if (saves === (when === 'finish' ? 2 : 1)) await books.saveNewest({ at: morningOf(3), seenSince: null })
        },
      })
      expect(await takesOver(overtaken, 2, SECOND)).toMatchObject({
        ok: false,
        val: { code: 'refused', refusal: { code: 'export_outdated', detail: morningOf(3) } },
      })
      expect(await books.loadNewest()).toStrictEqual({ at: morningOf(3), seenSince: null })
    },
  )

  it('tells nobody of what is as it was, of a header that lacks nothing, nor of what never was NP’s', async () => {
    const books = createMemoryBooks()
    const told: string[] = []
    const nothingNew = fileOf({ 注文番号: 'P1' }, { 注文番号: 'P2', 決済方法: '銀行振込', 決済ステータス: '' })
    for (const day of [1, 2]) await takesOver(books, day, nothingNew, told)
    expect(told).toStrictEqual([])
  })

  it('READ-24: refuses options of which the time is none, by their path', async () => {
    const taken = await takeOverIntoBooks(createMemoryBooks(), [], { at: 'yesterday', onNews: () => {} })
    expect(taken).toMatchObject({
      ok: false,
      val: { code: 'refused', refusal: { code: 'malformed', detail: 'options.at' } },
    })
  })

  it('READ-26: lets nothing ship by an export with a number of a new form, until somebody says once that its orders are new', async () => {
    const books = await begun()
    const file = fileOf({ 注文番号: 'P1' }, { 注文番号: 'P2-1' }, { 注文番号: 'P3-1' })
    for (const day of [2, 2, 3]) {
      const told: string[] = []
      const taken = await takesOver(books, day, file, told)
      expect(taken).toMatchObject({ ok: true, val: { newest: { seenSince: null }, counts: { unsettled: 2 } } })
      expect(told.filter((line) => !line.startsWith('P1 '))).toEqual([
        'P2-1 unsettled number_form_new',
        'P3-1 unsettled number_form_new',
      ])
      expect(Object.values(await gatesOf(books))).not.toContain('ship')
      expect(await books.load('P2-1')).toBeNull()
    }
    const taken = await takesOver(books, 3, file, [], { mayHaveNewForms: true })
    expect(taken).toMatchObject({ ok: true, val: { newest: wholeAs(3, 'A9', 'A9-9') } })
    expect((await takesOver(books, 4, file)).ok).toBe(true)
    expect(await gatesOf(books)).toMatchObject({ P1: 'ship', 'P2-1': 'ship', P2: 'hold' })
  })

  it('LINK-06: an answer of the API that rightly has no order is whole by a header: what was kept holds', async () => {
    const books = await begun()
    const read = importOrders({ data: { searchOrder: { orders: [] } } }, { ...OPTIONS, at: morningOf(2) })
    const rows = [{ outcome: 'header', notes: [] } as const, ...read.unwrap()]
    const taken = await takeOverIntoBooks(books, rows, { at: morningOf(2), onNews: () => {} })
    expect(taken).toMatchObject({ ok: true, val: { newest: { seenSince: morningOf(2) } } })
    expect(Object.values(await gatesOf(books))).not.toContain('ship')
  })

  it('LINK-06: an export without a single row isn’t whole, and nothing ships', async () => {
    const books = await begun()
    const taken = await takeOverIntoBooks(books, [], { at: morningOf(2), onNews: () => {} })
    expect(taken).toMatchObject({ ok: false, val: { code: 'export_broke_off', orderNumber: null } })
    expect(await books.loadNewest()).toStrictEqual({ ...wholeOf(2), seenSince: null })
    expect(Object.values(await gatesOf(books))).not.toContain('ship')
  })

  it('tells the same news of a row once, however often it is judged anew, and other news as well', async () => {
    const books = await begun()
    let conflicts = 0
    const save: Books['save'] = async (entry, expected) => {
      if (entry.orderNumber !== 'P2' || conflicts === 3) return books.save(entry, expected)
      conflicts += 1
      // Before the last try somebody recorded the cancel.
      if (conflicts === 3)
        await recordInBooks(books, 'P2', { type: 'order.cancelled', deleted: false, at: hourOf(1, 16) })
      return 'conflict'
    }
    const told: string[] = []
    expect((await takesOver({ ...books, save }, 2, SECOND, told)).ok).toBe(true)
    const ofP2 = told.filter((line) => line.startsWith('P2'))
    expect(new Set(ofP2).size).toBe(ofP2.length)
    expect(ofP2[0]).toMatch(/^P2 observed closed_after_approval/)
  })

  it('READ-21: tells other news of a row that comes of what was recorded meanwhile', async () => {
    const books = await begun()
    let raced = false
    const save: Books['save'] = async (entry, expected) => {
      if (entry.orderNumber === 'P1' && !raced) {
        raced = true
        await recordInBooks(books, 'P1', { type: 'sync.doubted', reason: 'other', at: hourOf(1, 16) })
      }
      return books.save(entry, expected)
    }
    const told: string[] = []
    expect((await takesOver({ ...books, save }, 2, SECOND, told)).ok).toBe(true)
    expect(told.filter((line) => line.startsWith('P1'))).toStrictEqual([
      expect.stringContaining('link_moved_on'),
      expect.stringContaining('still_suspect'),
    ])
  })

  it('READ-24: with a row that names no order nothing ships, and the others are kept all the same', async () => {
    const books = createMemoryBooks()
    const told: string[] = []
    await takesOver(books, 1, fileOf({ 注文番号: 'P1' }, { 注文番号: 'P9"' }, { 注文番号: 'P2' }), told)
    expect(told).toContain(' unsettled row_names_no_order')
    expect(Object.keys(await knownIn(books))).toStrictEqual(['P1', 'P2'])
    expect(Object.values(await gatesOf(books))).not.toContain('ship')
  })

  it('READ-24: leaves an order that can’t be restored as it is, tells of it, and lets the others ship', async () => {
    const books = await begun()
    const spoilt: Books = {
      ...books,
      load: async (orderNumber) =>
        orderNumber === 'P4' ? { orderNumber, known: 'unreadable', revision: 1 } : books.load(orderNumber),
    }
    const told: string[] = []
    expect((await takesOver(spoilt, 2, SECOND, told)).ok).toBe(true)
    expect(told).toContain('P4 left_out kept_unreadable')
    expect(await books.load('P4')).toMatchObject({ revision: 1, known: { lastSeenAt: morningOf(1) } })
    expect(await gateInBooks(spoilt, 'P4')).toMatchObject({ ok: false, val: { code: 'unreadable' } })
    expect((await gateInBooks(spoilt, 'P1')).unwrap().verdict).toBe('ship')
    // Mended, it has to be seen first.
    expect((await gateInBooks(books, 'P4')).unwrap().verdict).toBe('hold')
  })

  it('READ-09: judges a row anew where 配送完了 was recorded between its load and its save', async () => {
    const books = await begun()
    let raced = false
    const racing: Books = {
      ...books,
      async save(entry, expected) {
        if (entry.orderNumber === 'P4' && !raced) {
          raced = true
          expect((await recordInBooks(books, 'P4', shipped(15))).ok).toBe(true)
        }
        return books.save(entry, expected)
      },
    }
    expect((await takesOver(racing, 2, SECOND)).ok).toBe(true)
    expect((await knownIn(books))['P4']).toMatchObject({ goodsHaveLeft: true, lastSeenAt: morningOf(2) })
    expect((await gateInBooks(books, 'P4')).unwrap().verdict).toBe('stop')
  })

  it('tells news before it saves them, and saves no row of which the news couldn’t be told', async () => {
    const books = await begun()
    const thrown: unknown[] = []
    const down = new Error('no mail server')
    const onNews = (row: ImportRow) => (row.orderNumber === 'P2' ? Promise.reject(down) : undefined)
    const options = { ...OPTIONS, at: morningOf(2) }
    const taken = await takeOverIntoBooks(books, importExport(chunked(SECOND), options), {
      ...options,
      onNews,
      onThrown: (error) => thrown.push(error),
    })
    expect(taken).toMatchObject({ ok: false, val: { code: 'news_not_told', orderNumber: 'P2' } })
    expect(thrown).toStrictEqual([down])
    expect((await knownIn(books))['P2']).toMatchObject({ order: { closed: null }, lastSeenAt: morningOf(1) })
    expect(Object.values(await gatesOf(books))).not.toContain('ship')
    // In the next run it is news once more.
    const told: string[] = []
    expect((await takesOver(books, 2, SECOND, told)).ok).toBe(true)
    expect(told.some((line) => line.startsWith('P2 observed'))).toBe(true)
  })

  it('LINK-06: says that an export broke off, closes its rows, and lets nothing leave', async () => {
    const books = await begun()
    const broken = new Error('connection reset')
    const rows = async function* () {
      const options = { ...OPTIONS, at: morningOf(2) }
      for await (const row of importExport(chunked(SECOND), options)) {
        if (row.orderNumber === 'P4') throw broken
        yield row
      }
    }
    const thrown: unknown[] = []
    const options = { at: morningOf(2), onNews: () => {}, onThrown: (error: unknown) => thrown.push(error) }
    const taken = await takeOverIntoBooks(books, rows(), options)
    expect(taken).toMatchObject({ ok: false, val: { code: 'export_broke_off', orderNumber: null } })
    expect(thrown).toStrictEqual([broken])
    expect(Object.values(await gatesOf(books))).not.toContain('ship')
  })

  it('says why it stopped, also where its rows can’t be closed', async () => {
    const closed = vi.fn(() => Promise.reject(new Error('already closed')))
    const all = startTakeOver({ at: morningOf(1) }, null).unwrap()
    expect(all.underWay.seenSince).toBeNull()
    const rows = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: { outcome: 'header', notes: [{}] } as const }),
        return: closed,
      }),
    }
    const onNews = () => {
      throw new Error('no mail server')
    }
    const taken = await takeOverIntoBooks(createMemoryBooks(), rows, { at: morningOf(1), onNews })
    expect(closed).toHaveBeenCalledOnce()
    expect(taken).toMatchObject({ ok: false, val: { code: 'news_not_told', orderNumber: null } })
  })

  it.each([
    ['an order that can’t be read', 'load', 'not_read', 'P1'],
    ['an order that may not be saved', 'save', 'not_saved', 'P1'],
    ['the newest export that can’t be read', 'loadNewest', 'not_read', null],
    ['the newest export that may not be saved', 'saveNewest', 'not_saved', null],
  ] as const)('stops at %s, and says so', async (_, method, code, orderNumber) => {
    const books = await begun()
    const away = new Error('the database is away')
    const thrown: unknown[] = []
    const failing: Books = { ...books, [method]: () => Promise.reject(away) }
    const options = { ...OPTIONS, at: morningOf(2) }
    const taken = await takeOverIntoBooks(failing, importExport(chunked(SECOND), options), {
      ...options,
      onNews: () => {},
      onThrown: (error) => thrown.push(error),
    })
    expect(taken).toMatchObject({ ok: false, val: { code, orderNumber } })
    expect(thrown).toStrictEqual([away])
  })

  it('stops where others keep changing an order, after twenty tries', async () => {
    const books = await begun()
    const save = vi.fn(async () => 'conflict' as const)
    expect(await takesOver({ ...books, save }, 2, SECOND)).toMatchObject({
      ok: false,
      val: { code: 'busy', orderNumber: 'P1' },
    })
    expect(save).toHaveBeenCalledTimes(20)
  })

  it.each([1, 2])(
    'LINK-06: tries anew where others save the newest export at the same time as its save %i, while none of them is newer',
    async (nth) => {
      const books = await begun()
      let saves = 0
      let conflicts = 0
      const saveNewest: Books['saveNewest'] = async (newest) => {
        if (conflicts === 0) saves += 1
        if (saves === nth && conflicts < 19) {
          conflicts += 1
          return 'conflict'
        }
        return books.saveNewest(newest)
      }
      expect((await takesOver({ ...books, saveNewest }, 2, SECOND)).ok).toBe(true)
      expect(conflicts).toBe(19)
      expect(await books.loadNewest()).toStrictEqual(wholeOf(2))
    },
  )

  it('LINK-06: reads the newest export anew before it tries anew: one that is newer is never written over', async () => {
    const books = await begun()
    let saves = 0
    const saveNewest: Books['saveNewest'] = async (newest) => {
      saves += 1
      if (saves === 2) await books.saveNewest({ at: morningOf(3), seenSince: null })
      return saves < 3 ? 'conflict' : books.saveNewest(newest)
    }
    expect(await takesOver({ ...books, saveNewest }, 2, SECOND)).toMatchObject({
      ok: false,
      val: { code: 'refused', refusal: { code: 'export_outdated', detail: morningOf(3) } },
    })
    expect(saves).toBe(2)
  })

  it('says busy where books say twenty times that a newer export stands there, and then that none does', async () => {
    const saveNewest = vi.fn(async () => 'conflict' as const)
    const books: Books = { ...createMemoryBooks(), saveNewest }
    expect(await takesOver(books, 1, FIRST)).toMatchObject({ ok: false, val: { code: 'busy', orderNumber: null } })
    expect(saveNewest).toHaveBeenCalledTimes(20)
  })

  it('says not_read where a newer export stands there that can’t be read', async () => {
    let loads = 0
    const books: Books = {
      ...createMemoryBooks(),
      saveNewest: async () => 'conflict',
      loadNewest: () => (loads++ === 0 ? Promise.resolve(null) : Promise.reject(new Error('away'))),
    }
    expect(await takesOver(books, 1, FIRST)).toMatchObject({ ok: false, val: { code: 'not_read', orderNumber: null } })
  })

  it('says not_saved where books don’t say what became of the newest export, and tells what they have to say', async () => {
    const thrown: unknown[] = []
    const books = { ...createMemoryBooks(), saveNewest: async () => undefined } as unknown as Books
    const options = { at: morningOf(1), onNews: () => {}, onThrown: (error: unknown) => thrown.push(error) }
    expect(await takeOverIntoBooks(books, [], options)).toMatchObject({ val: { code: 'not_saved', orderNumber: null } })
    expect(thrown).toStrictEqual([new TypeError("what saveNewest gives has to be 'saved' or 'conflict'.")])
  })

  it('takes what is nobody’s answer for none: a save that doesn’t say what became of it', async () => {
    const books = await begun()
    const silent = { ...books, save: async () => undefined } as unknown as Books
    expect(await takesOver(silent, 2, SECOND)).toMatchObject({ ok: false, val: { code: 'not_saved' } })
  })

  it('READ-24: asks the books for nothing where a row names no order number, or can’t be looked at', async () => {
    const load = vi.fn(async () => null)
    const told: unknown[] = []
    const row = { outcome: 'not_understood', code: 'not_understood', paymentMethod: null, shown: null, ending: null }
    const unreadable = Object.defineProperty({ ...row }, 'orderNumber', { get: () => expect.fail() })
    await takeOverIntoBooks(
      { ...createMemoryBooks(), load },
      [{ ...row, orderNumber: ' P1 ' }, unreadable] as never[],
      {
        at: morningOf(1),
        onNews: (_, { outcome }) => told.push(outcome),
      },
    )
    expect(told).toStrictEqual(['unsettled', 'unsettled'])
    expect(load).not.toHaveBeenCalled()
  })

  it('keeps nothing of a row whose order number changes while it is read', async () => {
    const books = await begun()
    let reads = 0
    const row = {
      outcome: 'refused',
      code: 'order_cancelled',
      paymentMethod: null,
      shown: null,
      ending: null,
      get orderNumber() {
        reads += 1
        return reads < 3 ? 'P1' : 'P2'
      },
    } as never
    const before = await knownIn(books)
    await takeOverIntoBooks(books, [row], { at: morningOf(2), onNews: () => {} })
    const after = await knownIn(books)
    for (const [orderNumber, known] of Object.entries(after)) {
      if (typeof known === 'object') expect(known.order.orderNumber).toBe(orderNumber)
    }
    expect(after['P2']).toStrictEqual(before['P2'])
  })

  it('is given a function for the news, or throws a TypeError', async () => {
    const books = createMemoryBooks()
    const taken = takeOverIntoBooks(books, [], { at: morningOf(1) } as never)
    await expect(taken).rejects.toThrow(new TypeError('onNews has to be a function.'))
  })
})

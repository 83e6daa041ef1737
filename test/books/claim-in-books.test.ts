import { describe, expect, it, vi } from 'vitest'
import { type Finding, keepOrder, observeKept, parcelGate, triageKept } from '../../src/back-office/index.js'
import {
  type Books,
  changeInBooks,
  claimInBooks,
  createMemoryBooks,
  gateInBooks,
  recordInBooks,
  releaseInBooks,
} from '../../src/books/index.js'
import type { OrderEvent } from '../../src/index.js'
import { fileOf } from '../makeshop/exports.js'
import { at, cancelled, correctionOpened, doubted, edited, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, hourOf, knownIn, morningOf, takesOver } from './support/an-office.js'
import { type Course, inEveryOrder } from './support/schedules.js'

const KEPT = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(1)).unwrap()
const P = KEPT.order.orderNumber
const CLAIMED = { orderNumber: P, known: { ...KEPT, parcelClaim: { name: 'pick-1', isToStop: false } }, revision: 2 }

const IN_SCREENING = keepOrder(anOrder({ in: 'screening_in_progress' }), morningOf(1)).unwrap()

/** Books in which an approved order stands, seen in the newest export. */
async function books(kept = KEPT): Promise<Books> {
  const made = createMemoryBooks()
  await made.save(firstEntryOf(kept), null)
  await made.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
  return made
}

/** What a claim came to. */
const said = async (claim: ReturnType<typeof claimInBooks>) => {
  const { ok, val } = await claim
  return ok ? val.verdict : val.code
}

const shipped = {
  type: 'delivery.completed',
  channel: 'sanchoku',
  carrier: 'ヤマト運輸',
  slipNumber: SLIP,
  at: hourOf(1, 15),
} as const

describe('claimInBooks', () => {
  it('SHIP-01, READ-09: says ship once, even to the same claim, and saves the claim', async () => {
    const made = await books()
    const claim = await claimInBooks(made, P, 'pick-1')
    expect(claim.unwrap()).toStrictEqual(parcelGate(KEPT, await made.loadNewest()))
    expect(claim.unwrap().verdict).toBe('ship')
    expect(await made.load(P)).toStrictEqual(CLAIMED)
    expect((await claimInBooks(made, P, 'pick-1')).unwrap()).toMatchObject({
      verdict: 'stop',
      findings: [{ code: 'parcel_claimed', rule: 'READ-09', detail: 'pick-1' }],
      next: [{ step: 'complete_claimed_delivery', event: 'delivery.completed' }],
    })
    expect(await said(claimInBooks(made, P, 'pick-2'))).toBe('stop')
    expect((await gateInBooks(made, P)).unwrap().verdict).toBe('stop')
    expect(await made.load(P)).toStrictEqual(CLAIMED)
  })

  it.each([
    ['LINK-06: holds, while an export is under way', { at: morningOf(2), seenSince: null }],
    ['LINK-06: holds what the newest export lacks', { at: morningOf(2), seenSince: morningOf(2) }],
  ])('%s, and saves nothing', async (_, newest) => {
    const made = await books()
    await made.saveNewest(newest)
    expect((await claimInBooks(made, P, 'pick-1')).unwrap()).toStrictEqual((await gateInBooks(made, P)).unwrap())
    expect((await claimInBooks(made, P, 'pick-1')).unwrap().verdict).toBe('hold')
    expect(await made.load(P)).toStrictEqual(firstEntryOf(KEPT))
  })

  it('SHIP-07: has 配送完了 recorded afterwards as ever; until then the order stands among what isn’t reported', async () => {
    const made = await books()
    expect(await said(claimInBooks(made, P, 'pick-1'))).toBe('ship')
    const { known } = (await made.load(P)) ?? expect.fail('gone')
    if (typeof known === 'string') return expect.fail(known)
    const { lists } = triageKept([known], hourOf(1, 16)).unwrap()
    expect(lists.filter(({ count }) => count > 0).map(({ list }) => list)).toStrictEqual(['shipped_not_reported'])
    expect(await recordInBooks(made, P, shipped)).toMatchObject({
      ok: true,
      val: { opened: ['complete_delivery_again'], routes: [{ rule: 'SHIP-07' }] },
    })
    expect((await knownIn(made))[P]).toMatchObject({
      goodsHaveLeft: true,
      parcelClaim: null,
      order: { deliveryStatus: 'shipped' },
    })
  })

  it('READ-09: lets a parcel that stayed after all be claimed once more, when the claim is released', async () => {
    const made = await books()
    expect(await said(claimInBooks(made, P, 'pick-1'))).toBe('ship')
    expect((await releaseInBooks(made, P, 'pick-1')).unwrap()).toStrictEqual(KEPT)
    expect(await said(claimInBooks(made, P, 'pick-1'))).toBe('ship')
  })

  it.each(['', ' ', 'pick 1', 'p'.repeat(65), 17, null, undefined])(
    'READ-24: stops what is claimed as %j, and asks the books nothing',
    async (claim) => {
      const made = { load: vi.fn(), loadNewest: vi.fn(), save: vi.fn() }
      expect((await claimInBooks(made as never, P, claim as never)).unwrap()).toMatchObject({
        verdict: 'stop',
        findings: [{ code: 'malformed', detail: 'name' }],
        next: [{ step: 'fix_input' }],
      })
      expect([made.load, made.loadNewest, made.save].flatMap(({ mock }) => mock.calls)).toStrictEqual([])
    },
  )

  it('READ-24: takes a claim of 64 visible characters, such as any id', async () => {
    const made = await books()
    const claim = 'ピ'.repeat(64)
    expect(await said(claimInBooks(made, P, claim))).toBe('ship')
    expect((await knownIn(made))[P]).toStrictEqual({ ...KEPT, parcelClaim: { name: claim, isToStop: false } })
  })

  it('READ-09: of two who claim at once, in every order of their calls, one is told ship and the other stop', async () => {
    const courses = await inEveryOrder(async () => {
      const made = await books()
      const verdicts: string[] = []
      const claims = async (slow: Books) => verdicts.push(await said(claimInBooks(slow, P, 'pick-1')))
      return {
        books: made,
        actors: { one: claims, other: claims },
        end: async (course: Course) => {
          expect(verdicts.sort(), course.join()).toStrictEqual(['ship', 'stop'])
          expect(await made.load(P)).toStrictEqual(CLAIMED)
        },
      }
    })
    expect(courses).toBe(20)
  })

  it.each([
    ['cancels it', KEPT, { 処理状況: '注文キャンセル' }],
    ['shows it once more', KEPT, {}],
    ['shows it approved', IN_SCREENING, {}],
    ['lacks it', KEPT, { 注文番号: 'P-other' }],
    ['shows it shipped', KEPT, { 配送ステータス: '配送完了', 配送業者: 'ヤマト運輸', 伝票番号: SLIP, 処理状況: '' }],
  ] as const)(
    'CANC-01, LINK-06: beside an export that %s, in every order of their calls, it says ship only where that was so meanwhile, and loses nothing',
    async (does, before, row) => {
      const file = fileOf({ 注文番号: P, 日付: '2026/04/01', 注文時間: '08:00:00', ...row })
      let shipments = 0
      const courses = await inEveryOrder(async () => {
        const made = await books(before)
        const told: string[] = []
        const truth: string[] = []
        let verdict: string | null = null
        return {
          books: made,
          actors: {
            door: async (slow: Books) => {
              verdict = await said(claimInBooks(slow, P, 'pick-1'))
            },
            office: async (slow: Books) => expect((await takesOver(slow, 2, file, told)).ok).toBe(true),
          },
          look: async () => {
            const known = (await made.load(P))?.known ?? null
            if (verdict !== null || known === null || typeof known === 'string') return
            truth.push(parcelGate(known, await made.loadNewest()).verdict)
          },
          end: async (course: Course) => {
            const { [P]: known } = await knownIn(made)
            const left = verdict === 'ship'
            if (left) {
              shipments += 1
              expect(truth, course.join()).toContain('ship')
              // 配送完了 that is seen ends the claim; a cancel has it stopped.
              const isShown = does === 'shows it shipped'
              const claim = { name: 'pick-1', isToStop: does === 'cancels it' }
              expect(known, course.join()).toMatchObject({
                goodsHaveLeft: isShown,
                parcelClaim: isShown ? null : claim,
              })
            } else {
              expect(known, course.join()).toMatchObject({ parcelClaim: null })
            }
            expect(await made.loadNewest()).toMatchObject({ at: morningOf(2), seenSince: morningOf(2) })
            expect(told.join(), course.join()).not.toContain('row_not_understood')
            // A cancel that finds the parcel claimed says so.
            if (does === 'cancels it') {
              const news = told.filter((line) => line.startsWith(P)).at(-1)
              expect(news, course.join()).toContain('closed_after_approval')
              if (left) expect(news, course.join()).toContain('claimed_parcel_to_stop')
            }
            if (left) expect((await gateInBooks(made, P)).unwrap().verdict).toBe('stop')
          },
        }
      })
      expect(courses).toBeGreaterThan(50)
      expect(shipments).toBeGreaterThan(0)
    },
  )

  it.each<readonly [string, OrderEvent]>([
    ['CANC-01', cancelled],
    ['CORR-01', correctionOpened],
    ['READ-03', doubted],
    ['READ-02', edited('items')],
    ['READ-24', { ...cancelled, at: 'today' }],
  ])(
    '%s, SHIP-01: beside somebody who records what stands against shipping, in every order of their calls, one of the two is told: %o',
    async (_, event) => {
      const outcomes = new Set<string>()
      const courses = await inEveryOrder(async () => {
        const made = await books()
        const told = { door: '', person: '' }
        return {
          books: made,
          actors: {
            door: async (slow: Books) => {
              told.door = await said(claimInBooks(slow, P, 'pick-1'))
            },
            person: async (slow: Books) => {
              const recorded = await recordInBooks(slow, P, {
                ...event,
                at: event.at === at ? hourOf(1, 15) : event.at,
              })
              told.person = (recorded.val as { parcelToStop?: Finding | null }).parcelToStop?.detail ?? 'nothing'
            },
          },
          end: async (course: Course) => {
            outcomes.add(told.door)
            expect(told.person, course.join()).toBe(told.door === 'ship' ? 'pick-1' : 'nothing')
            expect((await gateInBooks(made, P)).unwrap().verdict, course.join()).not.toBe('ship')
          },
        }
      })
      expect(courses).toBeGreaterThan(5)
      expect(outcomes.size).toBeGreaterThan(1)
    },
  )

  it('LINK-06: goes by no newest export from before the order was read, as an order taken over since would ship by it', async () => {
    const made = createMemoryBooks()
    await made.save(firstEntryOf({ ...KEPT, lastSeenAt: null }), null)
    await made.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
    // The office began the export of the next day, and has come past this order, when the door reads it.
    const racing: Books = {
      ...made,
      async load(orderNumber) {
        await made.saveNewest({ at: morningOf(2), seenSince: null })
        await changeInBooks(made, P, (kept) =>
          observeKept(kept, { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }),
        )
        return made.load(orderNumber)
      },
    }
    expect(await said(claimInBooks(racing, P, 'pick-1'))).toBe('hold')
  })

  it('READ-09: isn’t told ship where it isn’t known whether the claim was saved, and what was thrown is told', async () => {
    const away = new Error('the database is away')
    for (const isSaved of [true, false]) {
      const made = await books()
      const thrown: unknown[] = []
      const save: Books['save'] = async (entry, expected) => {
        if (isSaved) await made.save(entry, expected)
        throw away
      }
      const claim = await claimInBooks({ ...made, save }, P, 'pick-1', { onThrown: (error) => thrown.push(error) })
      expect(claim).toMatchObject({ ok: false, val: { code: 'not_saved', orderNumber: P } })
      expect(thrown).toStrictEqual([away])
      expect((await gateInBooks(made, P)).unwrap().verdict).toBe(isSaved ? 'stop' : 'ship')
      // The parcel is found to be here.
      expect((await releaseInBooks(made, P, 'pick-1')).ok).toBe(true)
      expect(await said(claimInBooks(made, P, 'pick-1'))).toBe('ship')
    }
  })

  it('READ-09: is stopped where the books saved the claim, and say by mistake that somebody was faster', async () => {
    const made = await books()
    const save: Books['save'] = async (entry, expected) => {
      await made.save(entry, expected)
      return 'conflict'
    }
    expect(await said(claimInBooks({ ...made, save }, P, 'pick-1'))).toBe('stop')
  })

  it('stops where others keep changing the order, after twenty tries', async () => {
    const save = vi.fn(async () => 'conflict' as const)
    expect(await claimInBooks({ ...(await books()), save }, P, 'pick-1')).toMatchObject({
      ok: false,
      val: { code: 'busy', orderNumber: P },
    })
    expect(save).toHaveBeenCalledTimes(20)
  })

  it('gives no verdict other than ship where the order can’t be read once more', async () => {
    const made = await books()
    await made.saveNewest({ at: morningOf(2), seenSince: null })
    let loads = 0
    const load: Books['load'] = (orderNumber) => {
      loads += 1
      return loads === 2 ? Promise.reject(new Error('away')) : made.load(orderNumber)
    }
    expect(await said(claimInBooks({ ...made, load }, P, 'pick-1'))).toBe('not_read')
  })

  it.each([
    ['not_kept', null],
    ['other_payment_method', 'other_payment_method'],
    ['order_cancelled', 'order_cancelled'],
    ['unreadable', 'unreadable'],
  ] as const)('LINK-05, CANC-01, READ-24: claims nothing where what stands there is %s', async (code, known) => {
    const save = vi.fn(async () => 'saved' as const)
    const load = async () => (known === null ? null : ({ orderNumber: P, known, revision: 1 } as const))
    expect(await said(claimInBooks({ ...(await books()), load, save }, P, 'pick-1'))).toBe(code)
    expect(save).not.toHaveBeenCalled()
  })

  it.each(['load', 'loadNewest'] as const)('gives no verdict where the books throw at their %s', async (method) => {
    const failing: Books = { ...(await books()), [method]: () => Promise.reject(new Error('away')) }
    expect(await said(claimInBooks(failing, P, 'pick-1'))).toBe('not_read')
  })
})

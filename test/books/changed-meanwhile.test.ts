import { describe, expect, it } from 'vitest'
import {
  decideKept,
  type ExportRow,
  type KeptOrder,
  keepDespiteRefusal,
  keepOrder,
} from '../../src/back-office/index.js'
import {
  type Books,
  claimInBooks,
  createMemoryBooks,
  eachInBooks,
  gateInBooks,
  recordInBooks,
  takeOverIntoBooks,
} from '../../src/books/index.js'
import type { OrderEvent, PaymentStatus } from '../../src/index.js'
import { heldEvent } from '../../src/order/event/held-event.js'
import { completed, edited, paymentChanged } from '../support/an-event.js'
import { anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { unreadable } from '../support/unreadable.js'
import { firstEntryOf, hourOf, knownIn, morningOf } from './support/an-office.js'
import { heard } from './support/calls.js'

const P = 'P1'
const keptIn = (paymentStatus: PaymentStatus) =>
  keepOrder(anOrder({ in: paymentStatus, orderNumber: P }), morningOf(1)).unwrap()

/** Books in which one order stands, as of the export of the first morning. */
async function booksWith(kept: KeptOrder): Promise<Books> {
  const books = createMemoryBooks()
  await books.save(firstEntryOf(kept), null)
  await books.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
  return books
}

/** Books in which somebody else is faster the first time. */
function slower(books: Books): Books {
  let isFirst = true
  return {
    ...books,
    save: async (entry, expected) => {
      if (!isFirst) return books.save(entry, expected)
      isFirst = false
      return 'conflict'
    },
  }
}

describe('what a form says when it is handed over is recorded, whatever it says while the books are asked', () => {
  it('READ-21: the status that was confirmed, and not the form’s next one', async () => {
    const doubted = keepOrder(aSuspectOrder({ in: 'screening_in_progress', orderNumber: P }), morningOf(1)).unwrap()
    const form: { type: 'sync.confirmed'; status: PaymentStatus; at: string } = {
      type: 'sync.confirmed',
      status: 'screening_on_hold',
      at: hourOf(1, 12),
    }
    const recording = recordInBooks(await booksWith(doubted), P, form)
    form.status = 'screening_approved'
    expect((await recording).unwrap().kept).toMatchObject({
      order: { paymentStatus: 'screening_on_hold' },
      approvalDenied: true,
    })
  })

  it('CANC-01: the cancel that was pressed, also when it is decided anew', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    const form = { type: 'order.cancelled', deleted: false, at: hourOf(1, 12) }
    const again = heard(slower(books), {
      after: ({ method }) => {
        if (method === 'save') form.type = 'correction.opened'
      },
    })
    expect((await recordInBooks(again, P, form as OrderEvent)).unwrap().order.closed).toMatchObject({
      reason: 'cancelled',
    })
  })

  it('CORR-03, PAY-01: the fields that were edited, and the payment method, not only that there are some', async () => {
    const fields = ['items'] as ('items' | 'email')[]
    const correcting = await booksWith(keptIn('needs_attention'))
    const edit = recordInBooks(correcting, P, { ...edited('items'), fields, at: hourOf(1, 12) })
    fields[0] = 'email'
    expect((await edit).unwrap().order.paymentStatus).toBe('screening_preparing')

    const to = { id: 'shop-transfer', label: '銀行振込', linked: false }
    const open = await booksWith(keptIn('needs_attention'))
    const change = recordInBooks(open, P, { ...paymentChanged(to), at: hourOf(1, 12) })
    to.label = 'クレジットカード'
    expect((await change).unwrap().order.paymentMethod.label).toBe('銀行振込')
  })

  it('READ-24, READ-09: of what is malformed that goods left, though the form is empty when it is refused', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    const form = { ...completed(), slipNumber: 1, at: hourOf(1, 12) }
    const recording = recordInBooks(books, P, form as never)
    Object.assign(form, { type: '', slipNumber: '' })
    expect(await recording).toMatchObject({ ok: false, val: { code: 'refused', refusal: { code: 'malformed' } } })
    expect((await knownIn(books))[P]).toMatchObject({ goodsHaveLeft: true })
  })

  it('LINK-06: since when the order has to have been seen', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    for (const ask of [
      (options: { alsoSeenSince: string | null }) => gateInBooks(books, P, options),
      (options: { alsoSeenSince: string | null }) => claimInBooks(books, P, 'pick-1', options),
    ]) {
      const options: { alsoSeenSince: string | null } = { alsoSeenSince: morningOf(2) }
      const asked = ask(options)
      options.alsoSeenSince = null
      expect((await asked).unwrap().verdict).toBe('hold')
    }
  })

  it('how many entries are asked for at once', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    const limits: number[] = []
    const page: Books['page'] = (query) => {
      limits.push(query.limit)
      return books.page(query)
    }
    const options = { pageSize: 2 }
    const entries = eachInBooks({ ...books, page }, options)
    options.pageSize = 0
    for await (const { orderNumber } of entries) expect(orderNumber).toBe(P)
    expect(limits).toStrictEqual([2])
  })
})

/** Malformed and well-formed events, for each thing that a refused one is kept by. */
const EVENTS: readonly (readonly [string, unknown])[] = [
  ['a cancel', { type: 'order.cancelled', deleted: false, at: hourOf(1, 12) }],
  ['a cancel of which nobody knows when', { type: 'order.cancelled', deleted: false, at: 'today' }],
  ['配送完了 with a number for its slip', { ...completed(), slipNumber: 1, at: hourOf(1, 12) }],
  ['an edit of something unknown', { type: 'order.edited', fields: ['email', 'colour'], at: hourOf(1, 12) }],
  ['an edit of no text', { type: 'order.edited', fields: ['email', 5, 'items'], at: hourOf(1, 12) }],
  ['an edit of nothing', { type: 'order.edited', fields: [], at: hourOf(1, 12) }],
  ['an edit of the e-mail address, of which nobody knows when', { type: 'order.edited', fields: ['email'], at: 1 }],
  ['an edit without its fields', { type: 'order.edited', at: hourOf(1, 12) }],
  ['an edit of a record', { type: 'order.edited', fields: { 0: 'email', length: 1 }, at: hourOf(1, 12) }],
  ['a confirmation of nothing', { type: 'sync.confirmed', at: hourOf(1, 12) }],
  ['a confirmation without an approval', { type: 'sync.confirmed', status: 'screening_on_hold', at: hourOf(1, 12) }],
  ['a payment method without its label', { ...paymentChanged(), to: { id: 'x', linked: false }, at: hourOf(1, 12) }],
  ['codes that are no texts', { type: 'screening.held', codes: [9], at: hourOf(1, 12) }],
  ['an unknown type', { type: 'order.lost', at: hourOf(1, 12) }],
  ['a printed invoice of which nobody knows when', { type: 'invoice.printed' }],
  ['nothing', null],
  ['a text', 'order.cancelled'],
  ['a list', [completed()]],
]

describe('READ-24: a copy of an event says what the event said, however malformed it is', () => {
  const wiz = aWizOrder({ in: 'screening_approved', orderNumber: P, invoicePrintedAt: morningOf(1) })
  const KEPT = [keptIn('screening_approved'), keepOrder(wiz, morningOf(1)).unwrap(), keptIn('needs_attention')]

  it.each(EVENTS)('%s', (_, given) => {
    const event = given as OrderEvent
    for (const kept of KEPT) {
      expect(decideKept(kept, heldEvent(event))).toStrictEqual(decideKept(kept, event))
      expect(keepDespiteRefusal(kept, heldEvent(event)).unwrap()).toStrictEqual(
        keepDespiteRefusal(kept, event).unwrap(),
      )
    }
  })

  it.each(EVENTS.slice(0, 14))('also where one of its fields can’t be read: %s', (_, given) => {
    const event = given as OrderEvent
    for (const field of Object.keys(event) as (keyof OrderEvent)[]) {
      for (const kept of KEPT) {
        const broken = unreadable(event, field)
        expect(decideKept(kept, heldEvent(broken))).toStrictEqual(decideKept(kept, broken))
        expect(keepDespiteRefusal(kept, heldEvent(broken)).unwrap()).toStrictEqual(
          keepDespiteRefusal(kept, broken).unwrap(),
        )
      }
    }
  })

  it('has no field that is inherited, as from a __proto__ that came with JSON', () => {
    const given: OrderEvent = Object.assign({}, JSON.parse('{"__proto__":{"type":"order.cancelled","deleted":false}}'))
    const event = Object.assign(given, { at: hourOf(1, 12) })
    const kept = keptIn('screening_approved')
    expect(decideKept(kept, heldEvent(event))).toMatchObject({ val: { code: 'malformed' } })
    expect(decideKept(kept, heldEvent(event)).ok).toBe(decideKept(kept, event).ok)
  })

  it('is refused where nothing can be read any more', () => {
    const { proxy, revoke } = Proxy.revocable<OrderEvent>({ ...completed() }, {})
    revoke()
    expect(decideKept(keptIn('screening_approved'), heldEvent(proxy))).toMatchObject({ val: { code: 'malformed' } })
  })
})

const HEADER = { outcome: 'header', notes: [] } as const
const row = (orderNumber: string, paymentStatus: string, deliveryStatus = '未配送') =>
  ({
    outcome: 'imported',
    orderNumber,
    shown: { paymentStatus, deliveryStatus, at: morningOf(2) },
    order: anOrder({ in: 'screening_approved', orderNumber }),
  }) as const

describe('a row is taken over as it came', () => {
  it('CANC-01: whatever becomes of it while its order is read, and when it is judged anew', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    const shown = { outcome: 'refused', orderNumber: P, code: 'order_cancelled', showsGone: false }
    const changing = heard(slower(books), {
      after: ({ method }) => {
        if (method === 'load') Object.assign(shown, { code: 'malformed', orderNumber: 'P2', showsGone: true })
      },
    })
    const rows = [HEADER, shown as ExportRow]
    const taken = await takeOverIntoBooks(changing, rows, { at: morningOf(2), onNews: () => {} })
    expect(taken.unwrap()).toMatchObject({ orderNumbers: [P], counts: { observed: 1 } })
    expect((await knownIn(books))[P]).toMatchObject({
      order: { closed: { reason: 'cancelled' } },
      goodsHaveLeft: false,
    })
  })

  it('LINK-03: an object that is used for every row is another row each time', async () => {
    const books = createMemoryBooks()
    async function* rows(): AsyncGenerator<ExportRow> {
      const one = { ...row('P1', '審査OK') }
      for (const orderNumber of ['P1', 'P2', 'P1']) yield Object.assign(one, row(orderNumber, '審査OK'))
    }
    const taken = await takeOverIntoBooks(books, rows(), { at: morningOf(2), onNews: () => {} })
    expect(taken.unwrap().counts).toMatchObject({ begun: 2, unsettled: 1 })
    expect(Object.keys(await knownIn(books))).toStrictEqual(['P1', 'P2'])
  })

  it('LINK-06: by the options as they were, though the export of a newer day comes meanwhile', async () => {
    const books = await booksWith(keptIn('screening_approved'))
    const options = { at: morningOf(1), onNews: () => {} }
    const newer = heard(books, {
      before: async ({ method }) => {
        if (method === 'loadNewest') await books.saveNewest({ at: morningOf(3), seenSince: morningOf(3) })
      },
    })
    const taking = takeOverIntoBooks(newer, [HEADER], options)
    options.at = morningOf(4)
    expect(await taking).toMatchObject({ ok: false, val: { refusal: { code: 'export_outdated' } } })
    expect(await books.loadNewest()).toStrictEqual({ at: morningOf(3), seenSince: morningOf(3) })
  })
})

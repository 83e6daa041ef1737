import { ATTENTION_REASONS } from '../../../sync/entry/attention-reason.js'
import { versionOf } from '../../../sync/store/version-of.js'
import { PAYMENT_STATUSES } from '../../../vocabulary/payment-status.js'
import { manyNumbers } from '../../many-numbers.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { eachValueTogether } from '../each-value.js'
import { anEntry, numbersOf, PAGE, put } from '../entries.js'
import type { StoreCase } from '../store-case.js'

const all = { after: null, limit: 100 } as const
const stalled = { attention: 'stalled' } as const

/** What a person has to look at, page by page. */
export const attentionCases: readonly StoreCase[] = [
  {
    id: 'attention-which',
    title: 'gives what waits for a person, due or not, and nothing else',
    async run(store) {
      const unknown = { attention: 'screening_unknown', dueAtMs: null } as const
      await put(store, anEntry('KIT-1', stalled), anEntry('KIT-2'), anEntry('KIT-3', unknown))
      const found = await store.attention(all)
      mustEqualInAnyFieldOrder(found, [anEntry('KIT-1', stalled), anEntry('KIT-3', unknown)], 'Two wait for a person.')
    },
  },
  {
    id: 'attention-whole',
    title: 'gives the entries themselves that wait for a person, with every value of every field',
    async run(store) {
      const entries = eachValueTogether({ paymentStatus: PAYMENT_STATUSES, attention: ATTENTION_REASONS })
      await put(store, ...entries)
      mustEqualInAnyFieldOrder(await store.attention(all), entries, 'Each is as it was saved.')
    },
  },
  {
    id: 'attention-suspect',
    title: 'READ-03, READ-07 gives every suspect order, and none that is closed',
    async run(store) {
      const closed = { reason: 'deleted', at: '2026-04-01T11:00:00+09:00' } as const
      await put(store, anEntry('KIT-1', {}, { syncTrust: 'suspect' }), anEntry('KIT-2', stalled, { closed }))
      mustEqualInAnyFieldOrder(
        numbersOf(await store.attention(all)),
        ['KIT-1'],
        'The suspect order waits for a person.',
      )
    },
  },
  {
    id: 'attention-order',
    title: 'gives them by the code units of their numbers',
    async run(store) {
      await put(store, ...['b', 'C', '10', '9'].map((orderNumber) => anEntry(orderNumber, stalled)))
      mustEqualInAnyFieldOrder(numbersOf(await store.attention(all)), ['10', '9', 'C', 'b'], 'This is the order.')
    },
  },
  {
    id: 'attention-page',
    title: 'gives no more than it is asked for, and goes on behind the number where the page before ended',
    async run(store) {
      await put(store, ...['KIT-1', 'KIT-2', 'KIT-3', 'KIT-4'].map((orderNumber) => anEntry(orderNumber, stalled)))
      mustEqualInAnyFieldOrder(
        numbersOf(await store.attention({ after: 'KIT-1', limit: 2 })),
        ['KIT-2', 'KIT-3'],
        'A page has two.',
      )
      const settled = await store.save(anEntry('KIT-2', { revision: 2 }), versionOf(anEntry('KIT-2', stalled)))
      mustEqualInAnyFieldOrder(settled, 'saved', 'The expected entry is there.')
      const behind = await store.attention({ after: 'KIT-2', limit: 2 })
      mustEqualInAnyFieldOrder(
        numbersOf(behind),
        ['KIT-3', 'KIT-4'],
        'Two are behind that place, whatever became of the order there.',
      )
    },
  },
  {
    id: 'attention-full-page',
    title: `gives as many as it is asked for where there are so many that wait, ${PAGE} too`,
    async run(store) {
      const numbers = manyNumbers(PAGE)
      await put(store, ...numbers.map((orderNumber) => anEntry(orderNumber, stalled)))
      mustEqualInAnyFieldOrder(numbersOf(await store.attention({ ...all, limit: PAGE })), numbers, 'The page is full.')
    },
  },
  {
    id: 'attention-beyond-the-plane',
    title:
      'gives those whose numbers have signs beyond the basic plane by their code units, before those in full width',
    needs: 'sortsBeyondBasicPlane',
    async run(store) {
      await put(store, anEntry('Ａ', stalled), anEntry('🎁', stalled))
      mustEqualInAnyFieldOrder(numbersOf(await store.attention(all)), ['🎁', 'Ａ'], 'This is the order.')
    },
  },
  {
    id: 'attention-anew',
    title: 'gives what waits for a person now, however often it was asked before, over another connection as well',
    async run(store, second = store) {
      mustEqualInAnyFieldOrder(numbersOf(await second.attention(all)), [], 'Nothing waits yet.')
      await put(store, anEntry('KIT-1', stalled))
      mustEqualInAnyFieldOrder(numbersOf(await second.attention(all)), ['KIT-1'], 'One waits.')
      await put(store, anEntry('KIT-2', stalled))
      mustEqualInAnyFieldOrder(numbersOf(await second.attention(all)), ['KIT-1', 'KIT-2'], 'Two wait.')
    },
  },
  {
    id: 'attention-follows',
    title: 'follows a save: what got on no longer waits for a person',
    async run(store) {
      const before = anEntry('KIT-1', stalled)
      await put(store, before)
      await store.save(anEntry('KIT-1', { revision: 2 }), versionOf(before))
      mustEqualInAnyFieldOrder(numbersOf(await store.attention(all)), [], 'It no longer waits.')
    },
  },
  {
    id: 'attention-changed',
    title: 'says nothing of an order whose status somebody changed since',
    async run(store) {
      const before = anEntry('KIT-1', stalled)
      const moved = { paymentStatus: 'needs_attention', statusSince: '2026-04-01T11:00:00+09:00', version: 4 } as const
      await put(store, before)
      await store.save(anEntry('KIT-1', stalled, moved), versionOf(before))
      mustEqualInAnyFieldOrder(numbersOf(await store.attention(all)), [], 'What was noted was about another status.')
    },
  },
]

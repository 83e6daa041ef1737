import { DAY_MS } from '../../../clock/units-of-time.js'
import { WATCHED_STATUSES } from '../../../status/watched-status.js'
import { versionOf } from '../../../sync/store/version-of.js'
import { manyNumbers } from '../../many-numbers.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { eachValueTogether } from '../each-value.js'
import { anEntry, NOON, numbersOf, PAGE, put } from '../entries.js'
import type { StoreCase } from '../store-case.js'

const LATER = NOON + DAY_MS
const all = { byMs: NOON, beyondMs: LATER, after: null, limit: 100 } as const

/** What is due, page by page. */
export const dueCases: readonly StoreCase[] = [
  {
    id: 'due-by',
    title: 'gives what is due by a time, that very moment included',
    async run(store) {
      const by = NOON + 250
      const due = { 'KIT-1': by - 1, 'KIT-2': by, 'KIT-3': by + 1, 'KIT-4': null }
      await put(store, ...Object.entries(due).map(([orderNumber, dueAtMs]) => anEntry(orderNumber, { dueAtMs })))
      mustEqualInAnyFieldOrder(numbersOf(await store.due({ ...all, byMs: by })), ['KIT-1', 'KIT-2'], 'Two are due.')
    },
  },
  {
    id: 'due-beyond',
    title: 'gives what is due too late to be meant as well, behind the rest, and goes on there like anywhere',
    async run(store) {
      const due = { 'KIT-4': NOON, 'KIT-3': LATER - 1, 'KIT-2': LATER, 'KIT-5': LATER, 'KIT-1': LATER + 1 }
      await put(store, ...Object.entries(due).map(([orderNumber, dueAtMs]) => anEntry(orderNumber, { dueAtMs })))
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['KIT-4', 'KIT-2', 'KIT-5', 'KIT-1'], 'Four are due.')
      const behind = { ...all, after: { dueAtMs: LATER, orderNumber: 'KIT-2' } }
      mustEqualInAnyFieldOrder(numbersOf(await store.due(behind)), ['KIT-5', 'KIT-1'], 'Two are behind that place.')
    },
  },
  {
    id: 'due-whole',
    title: 'gives the entries themselves, with every value of every field',
    async run(store) {
      const entries = eachValueTogether({ paymentStatus: WATCHED_STATUSES, syncTrust: ['linked'] })
      await put(store, ...entries)
      mustEqualInAnyFieldOrder(await store.due(all), entries, 'Each is as it was saved.')
    },
  },
  {
    id: 'due-order',
    title: 'gives the earliest first, and by the code units of their numbers what is due at the same time',
    async run(store) {
      await put(store, anEntry('a'), anEntry('B'), anEntry('10'), anEntry('9'), anEntry('c', { dueAtMs: NOON - 5 }))
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['c', '10', '9', 'B', 'a'], 'This is the order.')
    },
  },
  {
    id: 'due-limit',
    title: 'gives no more than it is asked for',
    async run(store) {
      await put(store, ...['KIT-1', 'KIT-2', 'KIT-3'].map((orderNumber) => anEntry(orderNumber)))
      mustEqualInAnyFieldOrder(numbersOf(await store.due({ ...all, limit: 2 })), ['KIT-1', 'KIT-2'], 'A page has two.')
    },
  },
  {
    id: 'due-full-page',
    title: `gives as many as it is asked for where there are so many, ${PAGE}, too`,
    async run(store) {
      const numbers = manyNumbers(PAGE)
      await put(store, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      mustEqualInAnyFieldOrder(numbersOf(await store.due({ ...all, limit: PAGE })), numbers, 'The page is full.')
    },
  },
  {
    id: 'due-after',
    title: 'goes on behind the place where the page before ended, whatever became of the entry there',
    async run(store) {
      const first = anEntry('KIT-2')
      const [before, later] = [anEntry('KIT-9', { dueAtMs: NOON - 5 }), anEntry('KIT-0', { dueAtMs: NOON + 1 })]
      await put(store, first, anEntry('KIT-3'), anEntry('KIT-1'), before, later)
      await store.save(anEntry('KIT-2', { revision: 2, dueAtMs: NOON + 5 }), versionOf(first))
      const behind = { ...all, byMs: NOON + 5, after: { dueAtMs: NOON, orderNumber: 'KIT-2' } }
      mustEqualInAnyFieldOrder(
        numbersOf(await store.due(behind)),
        ['KIT-3', 'KIT-0', 'KIT-2'],
        'Three are behind that place.',
      )
    },
  },
  {
    id: 'due-follows',
    title: 'follows a save: what was put off is no longer due, what was brought forward is',
    async run(store) {
      const [one, other] = [anEntry('KIT-1'), anEntry('KIT-2', { dueAtMs: null })]
      await put(store, one, other)
      await store.save(anEntry('KIT-1', { revision: 2, dueAtMs: NOON + 1 }), versionOf(one))
      await store.save(anEntry('KIT-2', { revision: 2 }), versionOf(other))
      mustEqualInAnyFieldOrder(
        numbersOf(await store.due(all)),
        ['KIT-2'],
        'The second is due now, the first no longer.',
      )
    },
  },
  {
    id: 'due-anew',
    title: 'gives what is due now, however often it was asked before, over another connection as well',
    async run(store, second = store) {
      const before = anEntry('KIT-1')
      mustEqualInAnyFieldOrder(numbersOf(await second.due(all)), [], 'Nothing is due yet.')
      await put(store, before)
      mustEqualInAnyFieldOrder(numbersOf(await second.due(all)), ['KIT-1'], 'One is due.')
      const after = anEntry('KIT-1', { revision: 2, dueAtMs: null })
      mustEqualInAnyFieldOrder(await store.save(after, versionOf(before)), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(numbersOf(await second.due(all)), [], 'It is no longer due.')
    },
  },
  {
    id: 'due-waiting',
    title: 'gives what is due whether or not it waits for a person as well',
    async run(store) {
      await put(store, anEntry('KIT-1', { attention: 'stalled' }), anEntry('KIT-2'))
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['KIT-1', 'KIT-2'], 'Both are due.')
    },
  },
  {
    id: 'due-beyond-the-plane',
    title: 'sorts numbers with signs beyond the basic plane by their code units, before those in full width',
    needs: 'sortsBeyondBasicPlane',
    async run(store) {
      await put(store, anEntry('Ａ'), anEntry('🎁'))
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['🎁', 'Ａ'], 'This is the order.')
      const behind = { ...all, after: { dueAtMs: NOON, orderNumber: '🎁' } }
      mustEqualInAnyFieldOrder(numbersOf(await store.due(behind)), ['Ａ'], 'One is behind that place.')
    },
  },
  {
    id: 'due-changed',
    title: 'gives an order at once whose status somebody changed, whatever its record says',
    async run(store) {
      const before = anEntry('KIT-1', { dueAtMs: null })
      const edited = { paymentStatus: 'screening_preparing', statusSince: '2026-04-01T11:00:00+09:00' } as const
      await put(store, before)
      await store.save(anEntry('KIT-1', { dueAtMs: null }, { ...edited, version: 4 }), versionOf(before))
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['KIT-1'], 'It is due at once.')
    },
  },
  {
    id: 'due-left-alone',
    title: 'READ-03, READ-07 gives no order that is suspect or closed',
    async run(store) {
      const closed = { reason: 'cancelled', at: '2026-04-01T11:00:00+09:00' } as const
      await put(
        store,
        anEntry('KIT-1', {}, { syncTrust: 'suspect' }),
        anEntry('KIT-2', {}, { closed }),
        anEntry('KIT-3'),
      )
      mustEqualInAnyFieldOrder(numbersOf(await store.due(all)), ['KIT-3'], 'The others are left alone.')
    },
  },
]

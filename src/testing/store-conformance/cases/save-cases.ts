import { DAY_MS } from '../../../clock/units-of-time.js'
import type { Order } from '../../../order/order.js'
import type { SyncStore } from '../../../sync/store/sync-store.js'
import { versionOf } from '../../../sync/store/version-of.js'
import { ALIKE, ALMOST_WHOLE } from '../../alike-numbers.js'
import { CLOSINGS } from '../../closings.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { aFullEntry, anEntry, NOON, numbersOf, put } from '../entries.js'
import type { StoreCase } from '../store-case.js'

const P = 'KIT-0001'
/** Not due at noon, and in need of a person. */
const WAITS = { attention: 'stalled', dueAtMs: NOON + 1 } as const

/** Saving is a compare-and-set. */
export const saveCases: readonly StoreCase[] = [
  {
    id: 'loads-what-was-saved',
    title: 'gives back an entry with every field as it was saved',
    async run(store) {
      await put(store, aFullEntry(P))
      mustEqualInAnyFieldOrder(await store.load(P), aFullEntry(P), 'What is loaded is what was saved.')
    },
  },
  {
    id: 'empty-list',
    title: 'gives back a problem for which NP gave no code as one, with an empty list',
    async run(store) {
      const codeless = anEntry(P, {}, { problem: { stage: 'screening', codes: [] } })
      await put(store, codeless)
      mustEqualInAnyFieldOrder(await store.load(P), codeless, 'It is as it was saved.')
    },
  },
  {
    id: 'loads-anew',
    title: 'gives what stands there now, however often it was loaded before, over another connection as well',
    async run(store, second = store) {
      const [before, after] = [anEntry(P), anEntry(P, { revision: 2 })]
      mustEqualInAnyFieldOrder(await second.load(P), null, 'There is no such order yet.')
      await put(store, before)
      mustEqualInAnyFieldOrder(await second.load(P), before, 'What is there is loaded.')
      mustEqualInAnyFieldOrder(await store.save(after, versionOf(before)), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(await second.load(P), after, 'What took its place is loaded.')
    },
  },
  {
    id: 'long-entry',
    title: 'keeps an entry of some thousand characters whole',
    async run(store) {
      const codes = Array.from({ length: 500 }, (_, index) => `E7000${index}`)
      const long = anEntry(P, {}, { problem: { stage: 'screening', codes } })
      await put(store, long)
      mustEqualInAnyFieldOrder(await store.load(P), long, 'It is as it was saved.')
    },
  },
  {
    id: 'keeps-what-is-over',
    title: 'keeps an order that is closed or has nothing left to do, and takes it for no new one',
    async run(store) {
      const at = '2026-04-01T11:00:00+09:00'
      const ends: readonly Partial<Order>[] = [
        ...CLOSINGS.map((reason) => ({ version: 4, closed: { reason, at } })),
        { version: 4, paymentStatus: 'shipment_report_completed', everApproved: true },
      ]
      for (const [index, end] of ends.entries()) {
        const orderNumber = `KIT-${index}`
        const [before, over] = [anEntry(orderNumber), anEntry(orderNumber, { dueAtMs: null }, end)]
        await put(store, before)
        mustEqualInAnyFieldOrder(await store.save(over, versionOf(before)), 'saved', 'The expected entry is there.')
        mustEqualInAnyFieldOrder(await store.load(orderNumber), over, 'It is as it was saved.')
        mustEqualInAnyFieldOrder(
          await store.save(anEntry(orderNumber, { attempts: 1 }), null),
          'conflict',
          'It is there already.',
        )
      }
    },
  },
  {
    id: 'numbers-as-they-are',
    title:
      'keeps apart orders whose numbers differ in width, kana, signs, accents, leading zeros or rare characters alone',
    async run(store) {
      for (const orderNumber of ALIKE)
        mustEqualInAnyFieldOrder(
          await store.save(anEntry(orderNumber), null),
          'saved',
          `The order ${orderNumber} is saved beside the others.`,
        )
      for (const orderNumber of ALIKE)
        mustEqualInAnyFieldOrder(
          await store.load(orderNumber),
          anEntry(orderNumber),
          `The order ${orderNumber} is as it was saved.`,
        )
    },
  },
  {
    id: 'numbers-in-case',
    title: 'keeps apart two orders whose numbers differ in the case of a letter alone',
    async run(store) {
      const [small, capital] = [anEntry('KIT-p1'), anEntry('KIT-P1', { attempts: 1 })]
      await put(store, small, capital)
      mustEqualInAnyFieldOrder(await store.load('KIT-p1'), small, 'It is as it was saved.')
      mustEqualInAnyFieldOrder(await store.load('KIT-P1'), capital, 'The other is as it was saved.')
    },
  },
  {
    id: 'numbers-in-full',
    title: 'keeps apart orders whose numbers of 40 characters begin with the same 39 of them',
    async run(store) {
      const numbers = [`${ALMOST_WHOLE}1`, `${ALMOST_WHOLE}2`]
      await put(store, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      for (const orderNumber of numbers) {
        mustEqualInAnyFieldOrder(await store.load(orderNumber), anEntry(orderNumber), 'Each is as it was saved.')
      }
    },
  },
  {
    id: 'none',
    title: 'gives null for an order that it does not have',
    async run(store) {
      await put(store, anEntry('KIT-0002'))
      mustEqualInAnyFieldOrder(await store.load(P), null, 'There is no such order.')
    },
  },
  {
    id: 'first-save',
    title: 'takes an order for the first time once',
    async run(store) {
      await put(store, anEntry(P))
      mustEqualInAnyFieldOrder(
        await store.save(anEntry(P, { ...WAITS, revision: 2 }), null),
        'conflict',
        'It is there already.',
      )
      mustEqualInAnyFieldOrder(await store.load(P), anEntry(P), 'A conflict changes nothing.')
      await mustList(store, [P], [])
    },
  },
  {
    id: 'nothing-to-replace',
    title: 'puts nothing in the place of an order that it does not have',
    async run(store) {
      const missing = anEntry(P, { attention: 'stalled' })
      mustEqualInAnyFieldOrder(
        await store.save(missing, versionOf(missing)),
        'conflict',
        'There is nothing to replace.',
      )
      mustEqualInAnyFieldOrder(await store.load(P), null, 'A conflict changes nothing.')
      await mustList(store, [], [])
    },
  },
  {
    id: 'conflict-changes-nothing',
    title: 'leaves what is due and what waits for a person as it was where a save comes to nothing',
    async run(store, second = store) {
      for (const [orderNumber, kept, lost] of [
        ['KIT-1', {}, WAITS],
        ['KIT-2', WAITS, {}],
      ] as const) {
        const [before, winner] = [anEntry(orderNumber, kept), anEntry(orderNumber, { ...kept, revision: 2 })]
        await put(store, before)
        mustEqualInAnyFieldOrder(await store.save(winner, versionOf(before)), 'saved', 'The expected entry is there.')
        const late = anEntry(orderNumber, { ...lost, revision: 2, attempts: 1 })
        mustEqualInAnyFieldOrder(await second.save(late, versionOf(before)), 'conflict', 'Another driver was faster.')
      }
      await mustList(store, ['KIT-1'], ['KIT-2'])
    },
  },
  {
    id: 'replaces',
    title: 'puts an entry in the place of the expected one, and of no other',
    async run(store) {
      const [before, after] = [anEntry(P), anEntry(P, { revision: 2 }, { version: 4 })]
      await put(store, before, anEntry('KIT-0002'))
      mustEqualInAnyFieldOrder(await store.save(after, versionOf(before)), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(await store.load(P), after, 'The new entry is there.')
      mustEqualInAnyFieldOrder(await store.load('KIT-0002'), anEntry('KIT-0002'), 'Another order stays as it was.')
    },
  },
  {
    id: 'older-version',
    title: "refuses a save that was made from an older version of the order, though the driver's record is the same",
    async run(store) {
      const before = anEntry(P)
      const person = anEntry(P, {}, { version: 4, openFollowUps: ['check_np_console'] })
      await put(store, before)
      await store.save(person, versionOf(before))
      mustEqualInAnyFieldOrder(
        await store.save(anEntry(P, { revision: 2 }), versionOf(before)),
        'conflict',
        'A person was faster.',
      )
      mustEqualInAnyFieldOrder(await store.load(P), person, 'A conflict changes nothing.')
    },
  },
  {
    id: 'older-revision',
    title: 'refuses a save that was made from an older record, though the order is the same',
    async run(store) {
      const [before, other] = [anEntry(P), anEntry(P, { revision: 2, call: 'open' })]
      await put(store, before)
      await store.save(other, versionOf(before))
      const late = await store.save(anEntry(P, { revision: 2 }), versionOf(before))
      mustEqualInAnyFieldOrder(late, 'conflict', 'Another driver was faster.')
      mustEqualInAnyFieldOrder(await store.load(P), other, 'A conflict changes nothing.')
    },
  },
  {
    id: 'another-version',
    title:
      'refuses a save that was made from a version which never stood there, whatever the sum or the order of the two',
    async run(store) {
      const there = anEntry(P, { revision: 4 }, { version: 4 })
      await put(store, there)
      for (const [version, revision] of [
        [3, 5],
        [5, 3],
        [5, 5],
        [4, 5],
        [5, 4],
      ] as const) {
        const late = anEntry(P, { revision: revision + 1 }, { version: version + 1 })
        mustEqualInAnyFieldOrder(await store.save(late, { version, revision }), 'conflict', 'Another entry is there.')
      }
      mustEqualInAnyFieldOrder(await store.load(P), there, 'A conflict changes nothing.')
    },
  },
  {
    id: 'high-versions',
    title: 'tells versions and revisions of many thousands from those that have the same last bits, up to twenty-four',
    async run(store) {
      for (const more of [2 ** 15, 2 ** 16, 2 ** 23, 2 ** 24]) {
        const orderNumber = `KIT-${more}`
        const there = anEntry(orderNumber, { revision: 4 + more }, { version: 4 + more })
        await put(store, there)
        for (const [version, revision] of [
          [4, 4 + more],
          [4 + more, 4],
        ] as const) {
          const late = anEntry(orderNumber, { revision: revision + 1 }, { version: version + 1 })
          mustEqualInAnyFieldOrder(await store.save(late, { version, revision }), 'conflict', 'Another entry is there.')
        }
        const after = anEntry(orderNumber, { revision: 5 + more }, { version: 4 + more })
        mustEqualInAnyFieldOrder(await store.save(after, versionOf(there)), 'saved', 'The expected entry is there.')
        mustEqualInAnyFieldOrder(await store.load(orderNumber), after, 'It is as it was saved.')
      }
    },
  },
]

/** Fails unless these are due at noon, and these wait for a person. */
async function mustList(store: SyncStore, due: readonly string[], waiting: readonly string[]): Promise<void> {
  const found = await store.due({ byMs: NOON, beyondMs: NOON + DAY_MS, after: null, limit: 100 })
  mustEqualInAnyFieldOrder(numbersOf(found), due, 'What is due is as it was.')
  const seen = await store.attention({ after: null, limit: 100 })
  mustEqualInAnyFieldOrder(numbersOf(seen), waiting, 'What waits for a person is as it was.')
}

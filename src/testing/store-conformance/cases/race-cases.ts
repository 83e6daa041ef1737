import type { SyncEntry } from '../../../sync/entry/sync-entry.js'
import { versionOf } from '../../../sync/store/version-of.js'
import { lookWhileItIsSaved } from '../../look-while-it-is-saved.js'
import { nthNumber } from '../../many-numbers.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { mustSaveOne } from '../../must-save-one.js'
import { ROUNDS } from '../../rounds.js'
import { anEntry, put } from '../entries.js'
import type { StoreCase } from '../store-case.js'

const P = 'KIT-0001'

/** What several do with one order at the same time. */
export const raceCases: readonly StoreCase[] = [
  {
    id: 'one-of-two',
    title: 'lets one of two saves through that are made at the same time',
    async run(store, second = store) {
      const before = anEntry(P)
      await put(store, before)
      mustEqualInAnyFieldOrder(await second.load(P), before, 'What is there is loaded.')
      for (const round of ROUNDS) {
        const expected = versionOf(anEntry(P, { revision: round + 1 }))
        await mustSaveOne([store, second], P, different(P, round + 2), expected)
      }
    },
  },
  {
    id: 'one-first-of-two',
    title: 'lets one of two first saves through that are made at the same time',
    async run(store, second = store) {
      for (const round of ROUNDS) {
        const orderNumber = nthNumber(round)
        await mustSaveOne([store, second], orderNumber, different(orderNumber, 1), null)
      }
    },
  },
  {
    id: 'one-of-equals',
    title:
      'lets one of two saves through that are the same, whether they are made at the same time or one after the other',
    async run(store, second = store) {
      for (const round of ROUNDS) {
        const entry = anEntry(P, { revision: round + 1, attempts: 1 })
        const expected = round === 0 ? null : versionOf(anEntry(P, { revision: round }))
        await mustSaveOne([store, second], P, [entry, entry, entry, entry], expected)
        for (const each of [store, second]) {
          mustEqualInAnyFieldOrder(await each.save(entry, expected), 'conflict', 'Another driver saved the same.')
        }
      }
    },
  },
  {
    id: 'never-torn',
    title: 'gives the order and the record of an entry as one save put them there, also in the midst of the next',
    async run(store, second = store) {
      const saved = (revision: number) => anEntry(P, { revision, attempts: revision }, { version: revision })
      await put(store, saved(1))
      const looks = [store, second].map((each) => async () => {
        const entry = await each.load(P)
        const { version, revision } = entry === null ? { version: null, revision: 0 } : versionOf(entry)
        mustEqualInAnyFieldOrder([version, entry?.sync.attempts], [revision, revision], 'All is of one save.')
      })
      await lookWhileItIsSaved(looks, async (revision) => {
        const outcome = await store.save(saved(revision), versionOf(saved(revision - 1)))
        mustEqualInAnyFieldOrder(outcome, 'saved', 'The expected entry is there.')
      })
    },
  },
]

/** Entries of one order, each with something else in it. */
function different(orderNumber: string, revision: number): readonly SyncEntry[] {
  return [1, 2, 3, 4].map((callCount) => anEntry(orderNumber, { revision, callCount }))
}

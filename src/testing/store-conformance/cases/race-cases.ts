import type { SyncEntry } from '../../../sync/entry/sync-entry.js'
import type { EntryVersion, SyncStore } from '../../../sync/store/sync-store.js'
import { versionOf } from '../../../sync/store/version-of.js'
import { lookWhileItIsSaved } from '../../look-while-it-is-saved.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
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
        await oneOf([store, second], different(P, round + 2), expected)
      }
    },
  },
  {
    id: 'one-first-of-two',
    title: 'lets one of two first saves through that are made at the same time',
    async run(store, second = store) {
      for (const round of ROUNDS) await oneOf([store, second], different(`KIT-${1001 + round}`, 1), null)
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
        await oneOf([store, second], [entry, entry, entry, entry], expected)
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
  return [1, 2, 3, 4].map((claims) => anEntry(orderNumber, { revision, claims }))
}

/** Saves entries of one order at the same time, over two connections by turns: one is saved, and seen by both. */
async function oneOf(
  stores: readonly [SyncStore, SyncStore],
  entries: readonly SyncEntry[],
  expected: EntryVersion | null,
): Promise<void> {
  const saves = entries.map((entry, index) => stores[index % 2 === 0 ? 0 : 1].save(entry, expected))
  const outcomes = await Promise.all(saves).catch((thrown) => {
    throw new Error(
      'A save that comes too late says "conflict" and throws nothing, as of a transaction that could not be serialized.',
      { cause: thrown },
    )
  })
  const saved = outcomes.filter((outcome) => outcome === 'saved')
  mustEqualInAnyFieldOrder(saved.length, 1, 'One is saved, the others conflict.')
  const winner = entries[outcomes.indexOf('saved')]
  for (const store of stores) {
    const found = await store.load(winner?.order.orderNumber ?? P)
    mustEqualInAnyFieldOrder(found, winner, 'The one that was saved is there.')
  }
}

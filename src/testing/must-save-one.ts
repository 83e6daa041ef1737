import { mustEqualInAnyFieldOrder } from './must-equal-in-any-field-order.js'

/** What a race needs of books, or of a store. */
interface Port<Entry, Expected> {
  load(orderNumber: string): Promise<unknown>
  save(entry: Entry, expected: Expected): Promise<unknown>
}

/** Saves entries of one order at the same time, over two connections by turns: one is saved, and seen by both. */
export async function mustSaveOne<Entry, Expected>(
  both: readonly [Port<Entry, Expected>, Port<Entry, Expected>],
  orderNumber: string,
  entries: readonly Entry[],
  expected: Expected,
): Promise<void> {
  const saves = entries.map((entry, index) => both[index % 2 === 0 ? 0 : 1].save(entry, expected))
  const outcomes = await Promise.all(saves).catch((thrown) => {
    throw new Error(
      'A save that comes too late says "conflict" and throws nothing, as of a transaction that could not be serialized.',
      { cause: thrown },
    )
  })
  const saved = outcomes.filter((outcome) => outcome === 'saved')
  mustEqualInAnyFieldOrder(saved.length, 1, 'One is saved, the others conflict.')
  const winner = entries[outcomes.indexOf('saved')]
  for (const port of both) {
    mustEqualInAnyFieldOrder(await port.load(orderNumber), winner, 'The one that was saved is there.')
  }
}

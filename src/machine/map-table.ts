import { keysOf } from '../shape/keys-of.js'
import { recordOf } from '../shape/record-of.js'

/** A table with the same names and every value mapped. */
export function mapTable<K extends string, A, B>(table: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> {
  return recordOf(keysOf(table), (name) => map(table[name]))
}

import { keysOf } from '../../shape/keys-of.js'
import { recordOf } from '../../shape/record-of.js'

/** Values of fields, whatever they are of. */
export type Lists = Readonly<Record<string, readonly unknown[]>>

/** So many values of each field, all of those of which there is a list. */
export type Values<T> = { readonly [Field in keyof T]-?: readonly T[Field][] }

/** A value of some fields. */
export type Fields = Readonly<Record<string, unknown>>

/** Each value of each field by itself. */
export function valuesAlone(lists: Lists): readonly Fields[] {
  return Object.entries(lists).flatMap(([field, values]) => values.map((value) => ({ [field]: value })))
}

/** One value of each field at a time, until each has had its turn; where a list has no more, it begins anew. */
export function valuesByTurns<Part extends string>(
  parts: Readonly<Record<Part, Lists>>,
): readonly Readonly<Record<Part, Fields>>[] {
  const names = keysOf(parts)
  const turns = Math.max(...names.flatMap((name) => Object.values(parts[name]).map(({ length }) => length)))
  return Array.from({ length: turns }, (_, turn) => recordOf(names, (name) => fieldsAt(parts[name], turn)))
}

function fieldsAt(lists: Lists, turn: number): Fields {
  return Object.fromEntries(Object.entries(lists).map(([field, values]) => [field, values[turn % values.length]]))
}

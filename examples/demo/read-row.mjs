import { badShape, unknownKey } from './faults.mjs'

/**
 * @typedef {import('./faults.mjs').Fault} Fault
 * @typedef {{ to: string, read?: import('./labels.mjs').Reader, otherwise?: unknown }} Field
 */

/**
 * Turns a row with Japanese keys into what the package takes, then has the package's schema look at it. A key that
 * isn't known is a fault: a misspelt 決済ステータス would otherwise make an old order look new.
 *
 * @template T
 * @param {Record<string, unknown>} row
 * @param {Record<string, Field>} fields
 * @param {(value: unknown) => import('makeshop-np-atobarai').Result<T, any>} parse
 * @param {string} path
 * @param {Fault[]} faults
 * @param {readonly string[]} [offered] the keys to name when one isn't known
 * @returns {T | undefined}
 */
export function readRow(row, fields, parse, path, faults, offered = Object.keys(fields)) {
  const before = faults.length
  for (const key of Object.keys(row)) if (!Object.hasOwn(fields, key)) faults.push(unknownKey(path, key, offered))
  const value = {}
  for (const [key, { to, read, otherwise }] of Object.entries(fields)) {
    const given = Object.hasOwn(row, key) ? (row[key] ?? otherwise) : otherwise
    if (given === undefined || given === null) continue
    put(value, to, read === undefined ? given : read(given, `${path}.${key}`, faults))
  }
  if (faults.length > before) return undefined
  const parsed = parse(value)
  if (parsed.ok) return parsed.val
  for (const issue of parsed.val.issues) faults.push(badShape(`${path}${keyOf(issue.path, fields)}`, issue))
  return undefined
}

/** `shipment.carrier` goes into an object of its own, made when there is something to put into it. */
function put(value, to, what) {
  if (what === undefined) return
  const [outer, inner] = to.split('.')
  if (inner === undefined) value[outer] = what
  else value[outer] = { ...value[outer], [inner]: what }
}

/** The path of a value in the package's terms, in the file's terms. */
function keyOf(path, fields) {
  for (const [key, { to }] of Object.entries(fields)) {
    if (path === to || path.startsWith(`${to}[`) || path.startsWith(`${to}.`)) return `.${key}${path.slice(to.length)}`
  }
  return path === '' ? '' : `.${path}`
}

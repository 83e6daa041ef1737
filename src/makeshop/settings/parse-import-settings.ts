import { Err, type Result } from '../../result.js'
import type { ShapeFailure } from '../../schema/issue/shape-failure.js'
import { contradictions } from './contradictions.js'
import type { ImportSettings } from './import-settings.js'
import { readSettings } from './read-settings.js'

/**
 * Reads anything as a shop's settings for its imports. It never throws (READ-24). Issues are also:
 *
 * - An unknown setting, such as a misspelt one (`unknown_field`). The message names what can be set.
 * - One name with two meanings in a table, width, spaces, brackets and case aside (`duplicate`). The message names
 *   both.
 * - An id or label of `ownPaymentMethods` that means something else in `paymentMethods`, or that orders of NP's are
 *   known by, such as NP後払い (`duplicate`). Otherwise they would count as changed to another 決済方法.
 *
 * An entry whose key is no plain name stands in brackets, such as `paymentStatuses["審査済"]`. The messages name keys and
 * meanings as they are written: the file is the shop's own.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the settings, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in
 * both languages
 *
 * @example
 * ```ts
 * const settings = parseImportSettings(JSON.parse(text))
 * if (!settings.ok) console.log(settings.val.issues.map(({ path, message }) => `${path}: ${message.en}`))
 * ```
 *
 * @category makeshop
 */
export function parseImportSettings(value: unknown): Result<ImportSettings, ShapeFailure> {
  const read = readSettings(value)
  if (!read.ok) return read
  const issues = contradictions(read.val)
  return issues.length > 0 ? Err({ code: 'malformed', issues }) : read
}

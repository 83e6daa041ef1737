import { Err, type Result } from '../../result.js'
import type { ShapeFailure } from '../../schema/issue/shape-failure.js'
import { readWith } from '../../schema/read-with.js'
import { contradictions } from './contradictions.js'
import type { ImportSettings } from './import-settings.js'
import { importSettingsSchema } from './import-settings-schema.js'

/**
 * Reads anything as a shop's settings for its imports. It never throws (READ-24). Issues are also:
 *
 * - An unknown setting, such as a misspelt one (`unknown_field`).
 * - One name with two meanings in a table, width, spaces, brackets and case aside (`duplicate`). The message names
 *   both.
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
  const read = readWith(importSettingsSchema, value)
  if (!read.ok) return read
  const issues = contradictions(read.val)
  return issues.length > 0 ? Err({ code: 'malformed', issues }) : read
}

import type { Result } from '../../result.js'
import { readWith } from '../../schema/read-with.js'
import type { ShapeFailure } from '../../schema/shape-failure.js'
import type { ImportSettings } from './import-settings.js'
import { importSettingsSchema } from './import-settings-schema.js'

/**
 * Reads anything as a shop's settings of its imports. It never throws (READ-24). A setting that isn't known, such as a
 * misspelt one, is an issue (`unknown_field`).
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
  return readWith(importSettingsSchema, value)
}

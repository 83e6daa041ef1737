import * as z from 'zod'
import { exactly } from '../../schema/exactly.js'
import type { Schema } from '../../schema/schema.js'
import type { ImportSettings } from './import-settings.js'
import { importSettingsShape } from './import-settings-shape.js'
import { plainAlone } from './plain-alone.js'

/**
 * A shop's settings for its imports, such as those in a file. An unknown setting is an issue: a misspelt one would
 * silently have no effect on any row. It checks the form alone: a name with two meanings is an issue of
 * `parseImportSettings`.
 *
 * @category makeshop
 */
export const importSettingsSchema: Schema<ImportSettings> = exactly<ImportSettings>()(
  z.pipe(plainAlone<ImportSettings>(), z.strictObject(importSettingsShape)),
)

import { Err, Ok, type Result } from '../../result.js'
import type { ShapeFailure } from '../../schema/issue/shape-failure.js'
import { shapeIssueOf } from '../../schema/issue/shape-issue-of.js'
import type { ImportSettings } from './import-settings.js'
import { importSettingsSchema } from './import-settings-schema.js'
import { settingsIssues } from './settings-issues.js'

/** Reads anything as settings, by their form alone. It never throws, also where looking at the value does. */
export function readSettings(value: unknown): Result<ImportSettings, ShapeFailure> {
  try {
    const read = importSettingsSchema.safeParse(value, { reportInput: true })
    return read.success ? Ok(read.data) : Err({ code: 'malformed', issues: settingsIssues(read.error.issues) })
  } catch {
    return Err({ code: 'malformed', issues: [shapeIssueOf('unreadable', '')] })
  }
}

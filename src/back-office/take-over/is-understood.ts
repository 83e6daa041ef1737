import { attempt } from '../../shape/attempt.js'
import type { ExportRow } from './export-row.js'

/** Whether a row says what it shows. One that can't be looked at any more does, so that its number is judged. */
export function isUnderstood(row: ExportRow): boolean {
  return attempt(
    () => row.outcome !== 'not_understood',
    () => true,
  )
}

import { INSTANT_FORM } from '../order/instant-form.js'
import { isInstant } from '../order/is-instant.js'
import type { Schema } from './schema.js'
import { textThat } from './text-that.js'

/**
 * An ISO 8601 instant with `Z` or an offset, on a day that exists (READ-23).
 *
 * @category Schemas
 */
export const instantSchema: Schema<string> = textThat(isInstant, 'not_an_instant', {
  pattern: INSTANT_FORM.source,
  description:
    'ISO 8601 instant with Z or an offset, seconds optional, on a day that exists, such as 2026-04-01T10:00:00+09:00',
})

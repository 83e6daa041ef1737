import { isInstant } from '../../order/form/is-instant.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/**
 * An ISO 8601 instant with `Z` or an offset, on a day that exists (READ-23).
 *
 * @category Schemas
 */
export const instantSchema: Schema<string> = textThat(isInstant, 'not_an_instant')

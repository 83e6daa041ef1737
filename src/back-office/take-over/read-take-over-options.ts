import { isInstant } from '../../order/form/is-instant.js'
import { isRecord } from '../../shape/is-record.js'
import { safely } from '../../shape/safely.js'
import { type RowOptionsReading, readRowOptions } from '../observation/row/read-row-options.js'
import { isAhead } from '../order-state/is-ahead.js'
import type { TakeOverOptions } from './take-over-options.js'

/** The options of its rows, whether it is said to be made in the future, and whether its numbers may have new forms. */
export interface TakeOverReading extends RowOptionsReading {
  readonly isMadeAhead: boolean
  readonly mayHaveNewForms: boolean
}

/** Reads the options of a take-over, each once; a text is the path of what is malformed (READ-24). */
export const readTakeOverOptions = /* @__PURE__ */ safely((options: TakeOverOptions): TakeOverReading | string => {
  if (!isRecord(options)) return 'options'
  const { now = null, mayHaveNewForms = null } = options
  if (now !== null && !isInstant(now)) return 'options.now'
  if (mayHaveNewForms !== null && typeof mayHaveNewForms !== 'boolean') return 'options.mayHaveNewForms'
  const read = readRowOptions(options)
  if (typeof read === 'string') return read
  return {
    ...read,
    isMadeAhead: now !== null && isAhead(read.at, Date.parse(now)),
    mayHaveNewForms: mayHaveNewForms === true,
  }
}, 'options')

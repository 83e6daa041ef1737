import { isInstant } from '../../order/form/is-instant.js'
import { isRecord } from '../../shape/is-record.js'
import { safely } from '../../shape/safely.js'
import { type RowOptionsReading, readRowOptions } from '../observation/row/read-row-options.js'
import { isAhead } from '../order-state/is-ahead.js'
import type { TakeOverOptions } from './take-over-options.js'

/** The options of its rows, and whether it is said to be made in the future. */
interface TakeOverReading extends RowOptionsReading {
  readonly isMadeAhead: boolean
}

/** Reads the options of a take-over, each once; a text is the path of what is malformed (READ-24). */
export const readTakeOverOptions = /* @__PURE__ */ safely((options: TakeOverOptions): TakeOverReading | string => {
  if (!isRecord(options)) return 'options'
  const { now = null } = options
  if (now !== null && !isInstant(now)) return 'options.now'
  const read = readRowOptions(options)
  if (typeof read === 'string') return read
  return { ...read, isMadeAhead: now !== null && isAhead(read.at, Date.parse(now)) }
}, 'options')

import { isInstant } from '../../../order/form/is-instant.js'
import { isRecord } from '../../../shape/is-record.js'
import { safely } from '../../../shape/safely.js'
import type { ObserveOptions } from './observe-options.js'

/** Since when an order is known to be shown as it is; `null`: not known. */
export interface ObserveOptionsReading {
  readonly lastKnownAt: string | null
}

/** Reads what is kept beside an order, once; a text is the path of what is malformed (READ-24). */
export const readObserveOptions = /* @__PURE__ */ safely((options: ObserveOptions): ObserveOptionsReading | string => {
  if (!isRecord(options)) return 'options'
  const { lastKnownAt = null } = options
  return lastKnownAt === null || isInstant(lastKnownAt) ? { lastKnownAt } : 'options.lastKnownAt'
}, 'options')

import { isInstant } from '../../../order/form/is-instant.js'
import { isRecord } from '../../../shape/is-record.js'
import { safely } from '../../../shape/safely.js'
import type { ObserveOptions } from './observe-options.js'

/** What is kept beside an order, as it was read. */
export interface ObserveOptionsReading {
  /** Since when the order is known to be shown as it is; `null`: not known. */
  readonly lastKnownAt: string | null
  /** Whether its status was confirmed, and makeshop hasn't been seen since. */
  readonly isUnseen: boolean
}

/** Reads what is kept beside an order, once; a text is the path of what is malformed (READ-24). */
export const readObserveOptions = /* @__PURE__ */ safely((options: ObserveOptions): ObserveOptionsReading | string => {
  if (!isRecord(options)) return 'options'
  const { lastKnownAt = null, lastSeenAt } = options
  if (lastKnownAt !== null && !isInstant(lastKnownAt)) return 'options.lastKnownAt'
  if (lastSeenAt != null && !isInstant(lastSeenAt)) return 'options.lastSeenAt'
  return { lastKnownAt, isUnseen: lastSeenAt === null }
}, 'options')

import { isInstant } from '../../order/form/is-instant.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isRecord } from '../../shape/is-record.js'
import { safely } from '../../shape/safely.js'
import { readOrderAt } from '../order-state/read-order-at.js'
import type { KeptOrder } from './kept-order.js'
import { readClaim } from './read-claim.js'

/** Reads a kept order into plain data, each field once; a text is the path of what is malformed (READ-24). */
export const readKept = /* @__PURE__ */ safely((given: KeptOrder): KeptOrder | string => {
  if (!isRecord(given)) return 'kept'
  const { lastKnownAt, lastSeenAt, approvalDenied, reportDenied, goodsHaveLeft, parcelClaim: claim } = given
  const { order, fault } = readOrderAt('kept.order', given.order)
  if (order === null) return fault
  if (!isInstant(lastKnownAt)) return 'kept.lastKnownAt'
  if (lastSeenAt !== null && !isInstant(lastSeenAt)) return 'kept.lastSeenAt'
  if (!isBoolean(approvalDenied)) return 'kept.approvalDenied'
  if (!isBoolean(reportDenied)) return 'kept.reportDenied'
  if (!isBoolean(goodsHaveLeft)) return 'kept.goodsHaveLeft'
  const parcelClaim = claim === null ? null : readClaim(claim)
  if (typeof parcelClaim === 'string') return parcelClaim
  return { order, lastKnownAt, lastSeenAt, approvalDenied, reportDenied, goodsHaveLeft, parcelClaim }
}, 'kept')

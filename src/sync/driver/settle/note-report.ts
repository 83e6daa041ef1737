import { ALREADY_REPORTED } from '../../../np-code/state-codes.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { KnownScreening } from '../answer/is-answer.js'
import type { Consequence } from './consequence.js'
import { nextRevision } from './next-revision.js'

/**
 * What comes of an answer about a screening, whether it is applied or not. Where NP refuses since it has a report of
 * the shipment, goods have left, whoever told NP (READ-09).
 */
export function noteReport(current: SyncEntry, answer: KnownScreening, consequence: Consequence): Consequence {
  const isReported = answer.outcome === 'refused' && answer.codes.includes(ALREADY_REPORTED)
  if (!isReported || current.sync.goodsHaveLeft) return consequence
  const { order, sync } = consequence.next ?? { order: current.order, sync: nextRevision(current) }
  return { ...consequence, next: { order, sync: { ...sync, goodsHaveLeft: true } } }
}

import type { SeenTransaction } from './seen-transaction.js'

/**
 * Of transactions that are over, the one that leaves most open: where NP rejected one and cancelled another, the
 * rejected one, since by it nothing is cancelled in makeshop (CANC-01).
 */
export function ofThoseOver(list: readonly SeenTransaction[]): SeenTransaction | null {
  const [first = null] = list
  const rejected = list.find(({ status }) => status === 'rejected')
  return rejected ?? list.find(({ status }) => status === 'cancelled') ?? first
}

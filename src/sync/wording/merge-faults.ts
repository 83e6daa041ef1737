import type { SyncFault } from '../report/sync-fault.js'

/**
 * Faults as a person reads them: what befell several calls in the same way is said once, with the orders of them all.
 */
export function mergeFaults(faults: readonly SyncFault[]): readonly SyncFault[] {
  const merged = new Map<string, SyncFault>()
  for (const fault of faults) {
    const kind = JSON.stringify('orders' in fault ? { ...fault, orders: 0 } : fault)
    const like = merged.get(kind)
    const isLike = like !== undefined && 'orders' in like && 'orders' in fault
    merged.set(kind, isLike ? { ...like, orders: like.orders + fault.orders } : fault)
  }
  return [...merged.values()]
}

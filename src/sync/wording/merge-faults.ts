import type { SyncFault } from '../report/sync-fault.js'

/**
 * Faults as a person reads them: what befell several calls in the same way is said once, with the orders of them all.
 */
export function mergeFaults(faults: readonly SyncFault[]): readonly SyncFault[] {
  const found = new Map<string, SyncFault>()
  for (const fault of faults) {
    const kind = JSON.stringify('orders' in fault ? { ...fault, orders: 0 } : fault)
    const known = found.get(kind)
    const both = known !== undefined && 'orders' in known && 'orders' in fault
    found.set(kind, both ? { ...known, orders: known.orders + fault.orders } : fault)
  }
  return [...found.values()]
}

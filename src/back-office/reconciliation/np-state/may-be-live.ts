import type { NpStatus } from './np-state.js'

/** Whether NP may hold a claim of which it says this. */
export function mayBeLive({ status }: { readonly status: NpStatus }): boolean {
  return status !== 'cancelled' && status !== 'rejected' && status !== 'not_found'
}

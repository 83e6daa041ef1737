import type { Order } from '../../order/order.js'
import { ACTS, type Act, settling } from '../plan/act.js'

/**
 * While somebody has to look into NP's console, nothing is done before that: so say the gate and the work lists (READ-05). Of a
 * `suspect` order only the e-mail address is edited, which needs no sync (READ-03).
 */
export function lookedUpFirst({ syncTrust, openFollowUps }: Order, acts: readonly Act[]): readonly Act[] {
  if (acts.length === 0 || syncTrust === 'suspect' || !openFollowUps.includes('check_np_console')) return acts
  return [settling('check_np_console'), ...(acts[0] === ACTS.lookIntoNpConsole ? acts.slice(1) : acts)]
}

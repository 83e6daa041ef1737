import type { CallSignal } from '../../clock/call-signal.js'

/** Whether something can say that nobody waits any longer; what is left out never does. */
export function isSignal(signal: CallSignal | null | undefined): boolean {
  if (signal === null || signal === undefined) return true
  return typeof signal.addEventListener === 'function' && typeof signal.removeEventListener === 'function'
}

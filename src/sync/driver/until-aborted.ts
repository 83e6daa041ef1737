import type { CallSignal } from '../../clock/call-signal.js'

/** That the signal was aborted first: nothing that a promise of the user's can come to. */
export const ABORTED = Symbol('aborted')

/** What a promise comes to, or that the signal is aborted, as soon as it is: what doesn't heed it isn't waited for. */
export async function untilAborted<T>(coming: Promise<T>, signal: CallSignal | undefined): Promise<T | typeof ABORTED> {
  if (signal === undefined) return coming
  let leave = () => {}
  const aborted = new Promise<typeof ABORTED>((resolve) => {
    leave = () => resolve(ABORTED)
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
  })
  try {
    return await Promise.race([coming, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

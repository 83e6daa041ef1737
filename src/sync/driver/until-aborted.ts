import type { CallSignal } from '../../clock/call-signal.js'

/** What a promise comes to, or `null` as soon as the signal is aborted: what doesn't heed it isn't waited for. */
export async function untilAborted<T>(coming: Promise<T>, signal: CallSignal | undefined): Promise<T | null> {
  if (signal === undefined) return coming
  let leave = () => {}
  const aborted = new Promise<null>((resolve) => {
    leave = () => resolve(null)
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
  })
  try {
    return await Promise.race([coming, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

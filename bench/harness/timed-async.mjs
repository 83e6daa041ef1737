import { sink } from './sink.mjs'

/**
 * The CPU time in nanoseconds that a call takes until it has its answer, on average of some calls one after the other.
 * It is CPU time, since a run is too long for the clock to be undisturbed.
 *
 * @param {() => Promise<unknown>} call
 * @param {number} count
 */
export async function timedAsync(call, count) {
  const start = process.cpuUsage()
  for (let at = 0; at < count; at += 1) sink.value = await call()
  const { user, system } = process.cpuUsage(start)
  return ((user + system) * 1_000) / count
}

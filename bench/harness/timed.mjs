import { sink } from './sink.mjs'

/**
 * The nanoseconds that a call takes, on average of some calls in a row. All calls of a run come through this one loop,
 * so the compiler can't build any of them into it, and every result goes into the sink.
 *
 * @param {(call: number) => unknown} call
 * @param {number} count
 */
export function timed(call, count) {
  const start = process.hrtime.bigint()
  for (let at = 0; at < count; at += 1) sink.value = call(at)
  return Number(process.hrtime.bigint() - start) / count
}

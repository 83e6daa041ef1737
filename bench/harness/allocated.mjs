import { heapUsed } from './heap.mjs'
import { sink } from './sink.mjs'
import { spread } from './spread.mjs'
import { timed } from './timed.mjs'

const CALLS = 40
const RUNS = 15
const WARM_UP_CALLS = 6_000
const WARM_UP_ROUNDS = 5

/**
 * The bytes that each of some calls allocates: of some runs of a fixed number of calls the one in the middle, since the
 * compiler, at work beside us, can add to a run as well as take from it. The calls are few enough for no collection to
 * come between. What the compiler found a way not to allocate isn't counted. Needs `--expose-gc`.
 *
 * @param {readonly ((call: number) => unknown)[]} calls
 * @returns {readonly number[]}
 */
export function allocated(calls) {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const call of calls) timed(call, WARM_UP_CALLS)
  const runs = Array.from({ length: RUNS }, () => calls.map(bytesOf))
  return calls.map((_, at) => spread(runs.map((run) => run[at])).median)
}

/** @param {(call: number) => unknown} call */
function bytesOf(call) {
  globalThis.gc?.()
  const empty = heapUsed()
  const start = heapUsed()
  for (let at = 0; at < CALLS; at += 1) sink.value = call(at)
  return (heapUsed() - start - (start - empty)) / CALLS
}

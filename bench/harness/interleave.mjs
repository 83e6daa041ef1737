import { timed } from './timed.mjs'
import { undisturbed } from './undisturbed.mjs'

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(at: number) => unknown} call
 */

const WARM_UP_TURNS = 40

/**
 * Times contenders in turns: every round gives each of them one, so that whatever else the machine does meanwhile falls
 * on all alike, and only what was timed in the same round is compared.
 *
 * @param {readonly Contender[]} contenders
 * @param {{ readonly rounds: number, readonly milliseconds: number }} effort how long a turn takes, about
 * @returns {readonly (readonly number[])[]} for each contender the nanoseconds a call, one for each round
 */
export function interleave(contenders, { rounds, milliseconds }) {
  const turns = contenders.map(({ call }) => ({ call, count: countFor(call, milliseconds) }))
  for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) for (const { call, count } of turns) timed(call, count)
  for (const turn of turns) turn.count = countFor(turn.call, milliseconds)
  const times = contenders.map(() => /** @type {number[]} */ ([]))
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.()
    for (const place of turns.keys()) {
      const at = round % 2 === 0 ? place : turns.length - 1 - place
      const { call, count } = turns[at]
      times[at].push(undisturbed(call, count))
    }
  }
  return times
}

/**
 * How many calls take about that long.
 *
 * @param {(call: number) => unknown} call
 * @param {number} milliseconds
 */
function countFor(call, milliseconds) {
  const goal = milliseconds * 1e6
  for (let count = 128; ; count *= 2) {
    const time = timed(call, count)
    if (time * count > goal / 2) return Math.max(128, Math.ceil(goal / time))
  }
}

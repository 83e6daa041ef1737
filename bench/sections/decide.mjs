import { handWritten, handWrittenTrusting, ours } from '../contenders/plain.mjs'
import { robot } from '../contenders/robot.mjs'
import { actorLeast, transitionLeast } from '../contenders/xstate.mjs'
import { aim } from '../harness/aim.mjs'
import { cases } from './decide-cases.mjs'

const HAND_WRITTEN = 'hand-written reducer'
const LEAST = 'XState transition(), least machine'

/**
 * `decide` against what one could use instead. Only the hand-written reducer promises the same, and none of them shares
 * a line of code with `decide`.
 */
export function groups() {
  return cases.map(groupOf)
}

/** @param {readonly import('../harness/compare.mjs').Timed[]} timed */
export function aims(timed) {
  const refused = timed.filter(({ title }) => title.startsWith('refused'))
  return [
    aim('decide takes at most 2 × the hand-written reducer', timed, (group) => 1 / ratioOf(group, HAND_WRITTEN), {
      most: 2,
      unit: '×',
    }),
    aim(
      'decide is at least 40 × faster than transition() on the least machine',
      timed,
      (group) => ratioOf(group, LEAST),
      { least: 40, unit: '×' },
    ),
    aim('a refusal takes less than 400 ns', refused, ({ timings }) => timings[0].time.median, {
      most: 400,
      unit: 'ns',
    }),
  ]
}

/**
 * @param {import('./decide-cases.mjs').Case} measured
 * @returns {import('../harness/compare.mjs').Group}
 */
function groupOf(measured) {
  const contenders = [
    { name: 'decide', call: ours },
    { name: HAND_WRITTEN, call: handWritten },
    { name: 'the same, trusting each order', call: handWrittenTrusting },
    { name: LEAST, call: transitionLeast },
    ...(measured.stays ? [{ name: 'XState actor.send, least machine', call: actorLeast }] : []),
    { name: 'robot3, least machine', call: robot },
  ]
  return { title: measured.name, contenders: contenders.map(({ name, call }) => ({ name, call: call(measured) })) }
}

/**
 * @param {import('../harness/compare.mjs').Timed} group
 * @param {string} name
 */
function ratioOf({ timings }, name) {
  return timings.find((each) => each.name === name)?.ratio.median ?? Number.NaN
}

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { printTimes } from './print-times.mjs'
import { spread } from './spread.mjs'

/**
 * @typedef {import('./interleave.mjs').Contender} Contender
 * @typedef {import('./spread.mjs').Spread} Spread
 *
 * @typedef {object} Group contenders that are compared with the first of them
 * @property {string} title
 * @property {readonly Contender[]} contenders
 *
 * @typedef {object} Timing
 * @property {string} name
 * @property {Spread} ratio how many times as long as the group's first, round by round
 * @property {Spread} time nanoseconds a call
 *
 * @typedef {{ readonly title: string, readonly timings: readonly Timing[] }} Timed
 *
 * @typedef {object} Effort
 * @property {number} processes how often a section is measured from the beginning
 * @property {number} rounds how many turns each contender gets in each process
 * @property {number} milliseconds how long a turn takes, about
 *
 * @typedef {{ titles: { title: string, names: string[] }[], times: number[][] }} Measured by contender and round
 */

const program = fileURLToPath(new URL('../measure.mjs', import.meta.url))

/**
 * Times all groups of a section together, in several processes one after the other, and prints them. What the compiler
 * makes of the same code differs from process to process by a quarter: one process alone would show its luck.
 *
 * @param {string} section
 * @param {Effort} effort
 * @returns {readonly Timed[]}
 */
export function compare(section, { processes, rounds, milliseconds }) {
  const args = ['--expose-gc', program, section, String(rounds), String(milliseconds)]
  const runs = Array.from({ length: processes }, () => measured(args))
  const times = runs[0].times.map((_, at) => runs.flatMap((run) => run.times[at]))
  const timed = runs[0].titles.map(({ title, names }) => {
    const own = times.splice(0, names.length)
    return { title, timings: names.map((name, at) => timing(name, own[at], own[0])) }
  })
  for (const group of timed) printTimes(group)
  return timed
}

/**
 * @param {readonly string[]} args
 * @returns {Measured}
 */
function measured(args) {
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/**
 * @param {string} name
 * @param {readonly number[]} times
 * @param {readonly number[]} yardstick
 * @returns {Timing}
 */
function timing(name, times, yardstick) {
  return { name, ratio: spread(times.map((time, round) => time / yardstick[round])), time: spread(times) }
}

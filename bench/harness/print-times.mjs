import { duration, plain } from './format.mjs'

/**
 * Prints a group: how many times as long as its first, then the time itself; each the median, least and most in
 * brackets.
 *
 * @param {import('./compare.mjs').Timed} timed
 */
export function printTimes({ title, timings }) {
  console.log(`\n  ${title}`)
  for (const { name, ratio, time } of timings) {
    const times = `${plain(ratio.median)} ×`.padStart(9)
    const between = `(${plain(ratio.min)}–${plain(ratio.max)})`.padEnd(16)
    const took = duration(time.median).padStart(9)
    console.log(`    ${name.padEnd(44)}${times} ${between}${took}  (${duration(time.min)}–${duration(time.max)})`)
  }
}

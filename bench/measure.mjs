// Measures one section in a process of its own and prints what it found as JSON; `harness/compare.mjs` starts it.
import { interleave } from './harness/interleave.mjs'

const [section, rounds, milliseconds] = process.argv.slice(2)
const { groups } = await import(`./sections/${section}.mjs`)

/** @type {readonly import('./harness/compare.mjs').Group[]} */
const measured = groups()
const times = interleave(
  measured.flatMap(({ contenders }) => contenders),
  { rounds: Number(rounds), milliseconds: Number(milliseconds) },
)
const titles = measured.map(({ title, contenders }) => ({ title, names: contenders.map(({ name }) => name) }))
process.stdout.write(JSON.stringify({ titles, times }))

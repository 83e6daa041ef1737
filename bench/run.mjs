import { arch, cpus, loadavg } from 'node:os'
import { checkAgreement } from './check-agreement.mjs'
import { compare } from './harness/compare.mjs'
import { allocationSection } from './sections/allocation.mjs'
import { coldImportSection } from './sections/cold-import.mjs'
import * as decide from './sections/decide.mjs'
import { importExportSection } from './sections/import-export.mjs'
import { morningSection } from './sections/morning.mjs'
import { planSection } from './sections/plan.mjs'
import { simulatorSection } from './sections/simulator.mjs'
import { syncSection } from './sections/sync.mjs'
import { transportSection } from './sections/transport.mjs'
import { triageSection } from './sections/triage.mjs'
import * as validators from './sections/validators.mjs'
import { wholePathSection } from './sections/whole-path.mjs'

const FULL = { processes: 5, rounds: 9, milliseconds: 1, pathRounds: 3, runs: 11, openOrders: [1_000, 10_000, 100_000] }
const QUICK = { processes: 1, rounds: 7, milliseconds: 0.5, pathRounds: 1, runs: 3, openOrders: [1_000, 10_000] }

/** @typedef {typeof FULL} Effort */
/** @typedef {readonly import('./harness/aim.mjs').Aim[]} Aims */

/** @type {readonly { name: string, run: (effort: Effort) => Aims | Promise<Aims> }[]} */
const SECTIONS = [
  { name: 'decide', run: (effort) => decide.aims(compare('decide', effort)) },
  { name: 'validators', run: (effort) => validators.aims(compare('validators', effort)) },
  { name: 'parsers', run: (effort) => compare('parsers', effort) && [] },
  { name: 'schema', run: (effort) => compare('schema', effort) && [] },
  { name: 'machine', run: (effort) => compare('machine', effort) && [] },
  { name: 'path', run: wholePathSection },
  { name: 'plan', run: planSection },
  { name: 'sync', run: syncSection },
  { name: 'simulator', run: simulatorSection },
  { name: 'triage', run: triageSection },
  { name: 'import-export', run: importExportSection },
  { name: 'morning', run: morningSection },
  { name: 'allocation', run: allocationSection },
  { name: 'transport', run: transportSection },
  { name: 'import', run: coldImportSection },
]

const words = process.argv.slice(2)
const effort = words.includes('--quick') ? QUICK : FULL
const wanted = SECTIONS.filter(({ name }) => words.includes(name))

/** @param {string} title */
const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(110 - title.length)}`)
const load = () => `load ${loadavg()[0].toFixed(1)}`

console.log(`Node ${process.version}, ${arch()}, ${cpus().length} × ${cpus()[0].model.trim()}, ${load()}`)
const fair = checkAgreement()
console.log('Each line: how many times as long as the first of its group (least–most), then the time (least–most).')
const aims = []
for (const { name, run } of wanted.length > 0 ? wanted : SECTIONS) {
  heading(name)
  aims.push(...(await run(effort)))
}
heading(`aims, ${load()}`)
for (const { text, met, measured } of [fair, ...aims])
  console.log(`  ${met ? 'met   ' : 'MISSED'}  ${text}: ${measured}`)

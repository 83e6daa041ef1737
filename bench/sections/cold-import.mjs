import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printTimes } from '../harness/print-times.mjs'
import { spread } from '../harness/spread.mjs'

const importer = fileURLToPath(new URL('../cold-import/import-one.mjs', import.meta.url))

/** @type {{ readonly name: string, readonly exports: Readonly<Record<string, unknown>> }} */
const { name: own, exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Every entry of the package, and alone what some of them import. */
const ENTRIES = [
  { name: 'an empty module', specifier: './nothing.mjs' },
  ...Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => ({ name: `${own}${entry.slice(1)}`, specifier: `${own}${entry.slice(1)}` })),
  ...['xstate', 'zod', 'papaparse', 'fast-check'].map((name) => ({ name: `${name} alone`, specifier: name })),
]

/**
 * What the first import of each entry costs: each in a process of its own, in turns.
 *
 * @param {{ readonly runs: number }} effort
 */
export function coldImportSection({ runs }) {
  const times = ENTRIES.map(() => /** @type {number[]} */ ([]))
  for (const { specifier } of ENTRIES) timeOf(specifier)
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { specifier }] of ENTRIES.entries()) times[at].push(timeOf(specifier))
  }
  const timings = ENTRIES.map(({ name }, at) => ({
    name,
    ratio: spread(times[at].map((time, run) => time / times[0][run])),
    time: spread(times[at].map((time) => time * 1e6)),
  }))
  printTimes({ title: `first import, ${runs} processes each`, timings })
  return []
}

/** @param {string} specifier */
function timeOf(specifier) {
  return Number(execFileSync(process.execPath, [importer, specifier], { encoding: 'utf8' }))
}

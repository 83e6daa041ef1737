// `npm run mutation`: Stryker over all sources, a folder at a time, then what came of it, held against the survivors
// that are explained. Arguments go to Stryker; after --mutate a folder stands for every source in it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = 'test/mutation/stryker.config.mjs'
const { default: options } = await import('./stryker.config.mjs')
const json = `${root}${options.jsonReporter.fileName}`
const html = `${root}${options.htmlReporter.fileName}`
const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`

const given = process.argv.slice(2)
const extent = given.some((arg) => arg === '--mutate' || arg.startsWith('--mutate=') || arg === '-m') ? 'part' : 'whole'
const files = extent === 'part' ? judgedPart() : judgedWhole()

const { module } = await runnerImport(`${root}test/mutation/verdict.ts`, { root, configFile: false, logLevel: 'error' })
const { table, faults } = module.verdict({ files }, extent)
console.log(`\n${table}\n`)
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? 'Every survivor is explained.' : `\n${faults.length} to kill or explain.`)
process.exitCode = faults.length === 0 ? 0 : 1

function judgedPart() {
  return judged(given.map((arg, at) => (given[at - 1] === '--mutate' ? arg.split(',').map(sourcesOf).join(',') : arg)))
}

/**
 * By the folder, each with the tests that are nearest to it and a page of its own: what it takes is the sum of them.
 */
function judgedWhole() {
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const portions = [
    { name: 'src', sources: 'src/*.ts' },
    ...folders.map(({ name }) => ({ name, sources: sourcesOf(`src/${name}`) })),
  ]
  return Object.assign({}, ...portions.map(({ name, sources }) => judged([...given, '--mutate', sources], name)))
}

/** What Stryker reports of the files that it mutated; nothing, of files that hold types alone. */
function judged(args, name) {
  rmSync(json, { force: true })
  const { status } = spawnSync(process.execPath, [stryker, 'run', config, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  if (!existsSync(json)) return {}
  if (name !== undefined) renameSync(html, html.replace(/[^/]+$/, `${name}.html`))
  return JSON.parse(readFileSync(json, 'utf8')).files
}

function sourcesOf(path) {
  return statSync(`${root}${path}`, { throwIfNoEntry: false })?.isDirectory()
    ? `${path.replace(/\/$/, '')}/**/*.ts`
    : path
}

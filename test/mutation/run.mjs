// `npm run mutation`: Stryker, then what came of it, held against the survivors that are explained. Arguments go to
// Stryker; after --mutate a folder stands for every source in it.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = 'test/mutation/stryker.config.mjs'
const { default: options, DOMAIN } = await import('./stryker.config.mjs')
const report = `${root}${options.jsonReporter.fileName}`

const given = process.argv.slice(2)
const args = given.map((arg, at) => (given[at - 1] === '--mutate' ? arg.split(',').map(sourcesOf).join(',') : arg))

function sourcesOf(path) {
  return statSync(`${root}${path}`, { throwIfNoEntry: false })?.isDirectory()
    ? `${path.replace(/\/$/, '')}/**/*.ts`
    : path
}

rmSync(report, { force: true })
const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`
const { status } = spawnSync(process.execPath, [stryker, 'run', config, ...args], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const { module } = await runnerImport(`${root}test/mutation/verdict.ts`, { root, configFile: false, logLevel: 'error' })
const extent = args.some((arg) => arg === '--mutate' || arg.startsWith('--mutate=') || arg === '-m') ? 'part' : 'whole'
const { table, faults } = module.verdict(JSON.parse(readFileSync(report, 'utf8')), extent, DOMAIN)
console.log(`\n${table}\n`)
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? 'Every survivor is explained.' : `\n${faults.length} to kill or explain.`)
process.exitCode = faults.length === 0 ? 0 : 1

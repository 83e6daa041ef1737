import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BOTH, saidOfAll, saidOfPages } from '../facts.js'
import { emptyFolder, install } from '../installed.js'
import { expectAlike, namesIn } from '../names.js'
import { complaintsExpected, PROJECTS, PURE } from '../projects.js'
import { run, runNode } from '../run.js'
import { typeErrors } from '../tsc.js'
import { installTools, oldest, RUNTIMES, TYPESCRIPTS } from './tools.js'

/*
 * The package as installed, under what its users may have: `npm run test:matrix`. It asks the registry for the tools,
 * so it is no part of `npm test`.
 */
const { dir, manifest } = await install()
const names = await namesIn(dir)
const alone = emptyFolder()
const tools = await installTools()
// Deno takes from `node_modules` what a package.json names.
const dependencies = { [manifest.name]: '*', ...manifest.peerDependencies }
writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, dependencies }))

/** A row for each tool with its version, a column for each way of use. */
type Table = Record<string, Record<string, string>>
const runtimes: Table = {}
const typescripts: Table = {}
const bundlers: Table = {}
afterAll(() => {
  for (const table of [runtimes, typescripts, bundlers]) console.table(table)
})

async function cell(table: Table, row: string, column: string, holds: () => Promise<void>, as = 'ok') {
  const fill = (outcome: string) => {
    table[row] = { ...table[row], [column]: outcome }
  }
  fill('FAILS')
  await holds()
  fill(as)
}

describe.each(Object.entries(RUNTIMES))('%s', async (_, { title, program, flags, isOneCopy }) => {
  const runtime = join(tools, program)
  const [said] = (await run(runtime, ['--version'])).out.match(/\d+\.\d+\.\d+/) ?? []
  const version = `${title} ${said}`
  const prints = (file: string, args: readonly string[] = []) => runNode(dir, file, args, runtime, flags)

  it.each(['esm.mjs', 'cjs.cjs', 'cjs-files.cjs'])('%s', (file) =>
    cell(runtimes, version, file, async () => expect(await prints(file)).toStrictEqual(saidOfAll(names))),
  )

  it('both.mjs', () =>
    cell(runtimes, version, 'both.mjs', async () => {
      // Where a Node has no module-sync, `require` gets the CommonJS files also by the entries.
      expect(await prints('both.mjs')).toStrictEqual(isOneCopy ? BOTH.oneCopy : BOTH.twoCopies)
      expect(await prints('both.mjs', ['files'])).toStrictEqual(BOTH.twoCopies)
    }))

  it('names.mjs', () =>
    cell(runtimes, version, 'names.mjs', async () => expectAlike(await namesIn(dir, runtime, flags))))
})

describe.each(Object.keys(TYPESCRIPTS))('%s', async (name) => {
  const tsc = join(tools, name, 'bin/tsc')
  const version = `TypeScript ${(await run(process.execPath, [tsc, '--version'])).out.replace('Version ', '').trim()}`

  // Of those between the oldest and the newest of 5, Node's modes are enough: each project takes seconds.
  const isBetween = ['ts5.6', 'ts5.7', 'ts5.8'].includes(name)
  const projects = Object.entries(PROJECTS).filter(([column]) => !isBetween || column.startsWith('nodenext'))

  it.each(projects)('%s', (column, { options, files }) => {
    const { ignoreDeprecations, ...others } = options
    // TypeScript 6 has to be told that node10 is meant, 5 doesn't know the word, and 7 has it no more.
    const project = { options: name === 'ts6' ? options : others, files }
    const gone = name === 'ts7' && ignoreDeprecations !== undefined
    const expected = gone ? [expect.stringContaining('TS5108')] : complaintsExpected(project)
    const holds = async () => expect(await typeErrors(dir, project, tsc)).toStrictEqual(expected)
    return cell(typescripts, version, column, holds, gone ? 'gone' : 'ok')
  })

  it('the main entry, libraries checked', () =>
    cell(typescripts, version, 'pure', async () => expect(await typeErrors(dir, PURE, tsc)).toStrictEqual([])))
})

describe('the oldest dependencies that package.json allows', async () => {
  const row = 'oldest dependencies'
  const { dir: aged } = await install({ folderOf: (dependency) => join(tools, oldest(dependency)) })

  it.each(['esm.mjs', 'cjs.cjs'])('%s', (file) =>
    cell(runtimes, row, file, async () => expect(await runNode(aged, file)).toStrictEqual(saidOfAll(names))),
  )

  it.each(Object.entries(PROJECTS).filter(([column]) => column.startsWith('nodenext')))('%s', (column, project) =>
    cell(typescripts, row, column, async () =>
      expect(await typeErrors(aged, project)).toStrictEqual(complaintsExpected(project)),
    ),
  )
})

describe.each(['rollup', 'webpack'])('%s', (name) => {
  it.each([
    ['a page', 'page.mjs', 'es', saidOfPages],
    ['Node, es', 'esm.mjs', 'es', saidOfAll],
    ['Node, cjs', 'esm.mjs', 'cjs', saidOfAll],
  ] as const)('%s', (column, file, format, said) =>
    cell(bundlers, name, column, async () => {
      const into = `${name}-of-${file.replace('.mjs', format === 'es' ? '.mjs' : '.cjs')}`
      await runNode(dirname(tools), `with-${name}.mjs`, [join(dir, file), join(alone, into), format])
      expect(await runNode(alone, into)).toStrictEqual(said(names))
    }),
  )
})

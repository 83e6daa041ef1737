import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BOTH, FACTS } from '../facts.js'
import { emptyFolder, install } from '../installed.js'
import { complaintsExpected, PROJECTS, PURE } from '../projects.js'
import { run, runNode } from '../run.js'
import { typeErrors } from '../tsc.js'
import { installTools, NODES, TYPESCRIPTS } from './tools.js'

/*
 * The package as installed, under what its users may have: `npm run test:matrix`. It asks the registry for the tools,
 * so it is no part of `npm test`.
 */
const { dir } = await install()
const alone = emptyFolder()
const tools = await installTools()

/** A row for each tool with its version, a column for each way of use. */
type Table = Record<string, Record<string, string>>
const nodes: Table = {}
const typescripts: Table = {}
const bundlers: Table = {}
afterAll(() => {
  for (const table of [nodes, typescripts, bundlers]) console.table(table)
})

async function cell(table: Table, row: string, column: string, holds: () => Promise<void>, as = 'ok') {
  const fill = (outcome: string) => {
    table[row] = { ...table[row], [column]: outcome }
  }
  fill('FAILS')
  await holds()
  fill(as)
}

/** Where a Node has no module-sync, `require` gets the CommonJS files also by the entries. */
const { entries: oneCopy, files: twoCopies } = BOTH

describe.each(Object.keys(NODES))('%s', async (name) => {
  const node = join(tools, name, 'bin/node')
  const version = `Node ${(await run(node, ['--version'])).out.trim()}`
  const prints = (file: string, args: readonly string[] = []) => runNode(dir, file, args, node)

  it.each(['esm.mjs', 'cjs.cjs', 'cjs-files.cjs'])('%s', (file) =>
    cell(nodes, version, file, async () => expect(await prints(file)).toStrictEqual(FACTS)),
  )

  it('both.mjs', () =>
    cell(nodes, version, 'both.mjs', async () => {
      expect(await prints('both.mjs')).toStrictEqual(name === 'node20.18' ? twoCopies : oneCopy)
      expect(await prints('both.mjs', ['files'])).toStrictEqual(twoCopies)
    }))

  it('names.mjs', () =>
    cell(nodes, version, 'names.mjs', async () => {
      const names = (await prints('names.mjs')) as Record<string, Record<string, readonly string[]>>
      for (const { imported, required, commonjs } of Object.values(names)) {
        expect([required, commonjs]).toStrictEqual([imported, imported])
      }
    }))
})

describe.each(Object.keys(TYPESCRIPTS))('%s', async (name) => {
  const tsc = join(tools, name, 'bin/tsc')
  const version = `TypeScript ${(await run(process.execPath, [tsc, '--version'])).out.replace('Version ', '').trim()}`

  it.each(Object.entries(PROJECTS))('%s', (column, { options, files }) => {
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

describe.each(['rollup', 'webpack'])('%s', (name) => {
  it.each([
    ['es', 'mjs'],
    ['cjs', 'cjs'],
  ])('%s', (format, extension) =>
    cell(bundlers, name, format, async () => {
      const into = `${name}.${extension}`
      await runNode(dirname(tools), `with-${name}.mjs`, [join(dir, 'esm.mjs'), join(alone, into), format])
      expect(await runNode(alone, into)).toStrictEqual(FACTS)
    }),
  )
})

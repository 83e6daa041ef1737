import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BOTH, saidOfAll } from './facts.js'
import { ENTRIES, install } from './installed.js'
import { expectAlike, namesIn } from './names.js'
import { runNode } from './run.js'

const { dir } = await install()
const names = await namesIn(dir)

/** Reads with zod, which is told first, where it is told anything, and counts how often code was made of text. */
const CSP = `
let made = 0
globalThis.Function = new Proxy(Function, {
  construct(target, args) {
    made += 1
    return Reflect.construct(target, args)
  },
})
if (process.argv[2] === 'jitless') (await import('zod')).config({ jitless: true })
const { parseOperatorEvent } = await import('makeshop-np-atobarai/schema')
const { importExport } = await import('makeshop-np-atobarai/makeshop')
const at = '2026-04-01T09:00:00+09:00'
const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'registered' }
const file = '注文番号,決済方法,決済ステータス,配送ステータス\\nP1,NP後払い,審査OK,未配送\\n'
const rows = []
for await (const row of importExport(new Blob([file]).stream(), { shop, at })) rows.push(row.outcome)
console.log(JSON.stringify({ event: parseOperatorEvent({ type: 'correction.opened', at }).ok, rows, made }))
`

/** What Node 20.18 and older do: they don't know `module-sync`, and give no ES module to `require`. */
const AS_OLDER = ['--no-experimental-require-module']

describe('the package as installed, with its declared dependencies alone', () => {
  writeFileSync(join(dir, 'csp.mjs'), CSP)

  it('is installed where this repository’s own node_modules can’t be reached', async () => {
    writeFileSync(join(dir, 'probe.mjs'), `console.log(JSON.stringify(import.meta.resolve('vitest')))`)
    await expect(runNode(dir, 'probe.mjs')).rejects.toThrow(`Cannot find package 'vitest'`)
  })

  it.each(['esm.mjs', 'cjs.cjs', 'cjs-files.cjs'])('works by every entry in %s', async (file) => {
    expect(await runNode(dir, file)).toStrictEqual(saidOfAll(names))
  })

  it('is asked something of every entry', () => {
    expect(BOTH.oneCopy.oneCopy).toStrictEqual(ENTRIES)
  })

  it('gives one copy to import and require', async () => {
    expect(await runNode(dir, 'both.mjs')).toStrictEqual(BOTH.oneCopy)
  })

  it('takes what another copy gave, where there are two', async () => {
    expect(await runNode(dir, 'both.mjs', ['files'])).toStrictEqual(BOTH.twoCopies)
  })

  it('exports the same names to import, require and from the CommonJS files, for every entry', async () => {
    expectAlike(names)
  })

  it('loads each entry by itself, with no other loaded before', async () => {
    const outcomes = await Promise.all(ENTRIES.map((entry) => runNode(dir, 'load.mjs', [entry])))
    expect(outcomes).toStrictEqual(ENTRIES.map((entry) => ({ [entry]: 'loaded' })))
  })

  it('reads with zod where no code may be made of text, as under a strict Content-Security-Policy', async () => {
    const asked = await runNode(dir, 'csp.mjs', [], process.execPath, ['--disallow-code-generation-from-strings'])
    expect(asked).toMatchObject({ event: true, rows: ['header', 'imported'] })
  })

  it('asks for no such code at all where zod is told first not to', async () => {
    expect(await runNode(dir, 'csp.mjs')).toMatchObject({ event: true, made: expect.toSatisfy((made) => made > 0) })
    expect(await runNode(dir, 'csp.mjs', ['jitless'])).toMatchObject({ event: true, made: 0 })
  })

  it.each([
    ['shown.mjs', [`import { inspect } from 'node:util'`, `import { parseCarrier } from 'makeshop-np-atobarai'`]],
    [
      'shown.cjs',
      [`const { inspect } = require('node:util')`, `const { parseCarrier } = require('makeshop-np-atobarai')`],
    ],
  ])('shows a Result in a console by the names that ts-results gives it, in %s', async (file, imports) => {
    const show = `console.log(JSON.stringify(['ヤマト運輸', 'クロネコDM便'].map((text) => inspect(parseCarrier(text)))))`
    writeFileSync(join(dir, file), [...imports, show].join('\n'))
    const shown = [expect.stringMatching(/^OkImpl \{/), expect.stringMatching(/^ErrImpl \{/)]
    expect(await runNode(dir, file)).toStrictEqual(shown)
  })

  it('opens no other file than its entries', async () => {
    const notExported = expect.stringContaining('ERR_PACKAGE_PATH_NOT_EXPORTED')
    expect(await runNode(dir, 'load.mjs', ['./dist/index.js'])).toStrictEqual({ './dist/index.js': notExported })
  })
})

describe('a Node that knows no module-sync', () => {
  it.each(['esm.mjs', 'cjs.cjs'])('works by every entry in %s', async (file) => {
    expect(await runNode(dir, file, [], process.execPath, AS_OLDER)).toStrictEqual(saidOfAll(names))
  })

  it('has two copies, each of which takes what the other gave', async () => {
    expect(await runNode(dir, 'both.mjs', [], process.execPath, AS_OLDER)).toStrictEqual(BOTH.twoCopies)
  })
})

describe('what an entry needs is found missing', () => {
  it.each([
    ['xstate', ['./machine']],
    ['zod', ['./schema', './np-connect-pro', './makeshop']],
    ['papaparse', ['./makeshop']],
    ['ts-results', []],
    ['fast-check', ['./testing/arbitraries']],
  ])('without %s: %j doesn’t load, all others do', async (dependency, broken: readonly string[]) => {
    const { dir } = await install({ without: [dependency] })
    const missing = expect.stringContaining(`ERR_MODULE_NOT_FOUND: Cannot find package '${dependency}'`)
    const outcomes = ENTRIES.map((entry) => [entry, broken.includes(entry) ? missing : 'loaded'] as const)
    expect(await runNode(dir, 'load.mjs', ENTRIES)).toStrictEqual(Object.fromEntries(outcomes))
  })

  it('an import of what isn’t declared, planted into the entry, though this repository has it', async () => {
    const { dir, packageDir } = await install()
    writeFileSync(join(packageDir, 'dist/index.js'), `export { default } from 'string-width'`)
    const missing = expect.stringContaining(`ERR_MODULE_NOT_FOUND: Cannot find package 'string-width'`)
    expect(await runNode(dir, 'load.mjs', ['.'])).toStrictEqual({ '.': missing })
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BOTH, saidOfAll } from './facts.js'
import { ENTRIES, install } from './installed.js'
import { expectAlike, namesIn } from './names.js'
import { runNode } from './run.js'

const { dir } = await install()
const names = await namesIn(dir)

/** What Node 20.18 and older do: they don't know `module-sync`, and give no ES module to `require`. */
const AS_OLDER = ['--no-experimental-require-module']

describe('the package as installed, with its declared dependencies alone', () => {
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

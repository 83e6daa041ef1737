import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BOTH, FACTS } from './facts.js'
import { install } from './installed.js'
import { runNode } from './run.js'

const installed = await install()
const { dir, packageDir, manifest } = installed
const ENTRIES = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'))

describe('the package as installed, with its declared dependencies alone', () => {
  it('is installed where this repository’s own node_modules can’t be reached', async () => {
    writeFileSync(join(dir, 'probe.mjs'), `console.log(JSON.stringify(import.meta.resolve('vitest')))`)
    await expect(runNode(dir, 'probe.mjs')).rejects.toThrow(`Cannot find package 'vitest'`)
  })

  it.each(['esm.mjs', 'cjs.cjs', 'cjs-files.cjs'])('works in %s', async (file) => {
    expect(await runNode(dir, file)).toStrictEqual(FACTS)
  })

  it('gives one copy to import and require', async () => {
    expect(await runNode(dir, 'both.mjs')).toStrictEqual(BOTH.entries)
  })

  it('takes what another copy gave, where there are two', async () => {
    expect(await runNode(dir, 'both.mjs', ['files'])).toStrictEqual(BOTH.files)
  })

  it('exports the same names to import, require and from the CommonJS files, for every entry', async () => {
    const names = (await runNode(dir, 'names.mjs')) as Record<string, Record<string, readonly string[]>>
    expect(Object.keys(names)).toStrictEqual(ENTRIES)
    for (const [entry, { imported, required, commonjs }] of Object.entries(names)) {
      expect(imported?.length, entry).toBeGreaterThan(0)
      expect(required, entry).toStrictEqual(imported)
      expect(commonjs, entry).toStrictEqual(imported)
    }
  })

  it('opens no other file than its entries', async () => {
    expect(await runNode(dir, 'load.mjs', ['./dist/index.js'])).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('what an entry needs is found missing', () => {
  it.each([
    ['xstate', ['./machine']],
    ['zod', ['./schema', './np-connect-pro']],
    ['ts-results', []],
    ['fast-check', ['./testing/arbitraries']],
  ])('without %s: %j doesn’t load, all others do', async (dependency, broken: readonly string[]) => {
    const { dir } = await install({ without: [dependency] })
    for (const entry of ENTRIES) {
      const missing = `ERR_MODULE_NOT_FOUND: Cannot find package '${dependency}'`
      const expected = broken.includes(entry) ? expect.stringContaining(missing) : 'loaded'
      expect([entry, await runNode(dir, 'load.mjs', [entry])]).toStrictEqual([entry, expected])
    }
  })

  it('an import of what isn’t declared, planted into the entry, though this repository has it', async () => {
    writeFileSync(join(packageDir, 'dist/index.js'), `export { default } from 'string-width'`)
    expect(await runNode(dir, 'load.mjs', ['.'])).toContain(`ERR_MODULE_NOT_FOUND: Cannot find package 'string-width'`)
  })
})

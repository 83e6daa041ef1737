import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { describe, expect, it } from 'vitest'
import { FACTS } from './facts.js'
import { emptyFolder, install } from './installed.js'
import { runNode } from './run.js'

const { dir } = await install()

/** Where no package can be found, so that what runs there has to hold everything. */
const alone = emptyFolder()

async function withEsbuild(dir: string, into: string, format: 'esm' | 'cjs', entry = 'esm.mjs') {
  const outfile = join(alone, into)
  const options = { absWorkingDir: dir, entryPoints: [entry], outfile, format, bundle: true, minify: true }
  await esbuild({ ...options, logLevel: 'silent' })
}

async function withVite(dir: string, into: string, format: 'es' | 'cjs', entry = 'esm.mjs') {
  const lib = { entry: join(dir, entry), formats: [format], fileName: () => into }
  const build = { lib, outDir: alone, emptyOutDir: false, minify: true, copyPublicDir: false }
  await vite({ configFile: false, root: dir, logLevel: 'silent', build })
}

describe('a bundle of every entry runs alone, and does what the package does', () => {
  it('by esbuild, as an ES module', async () => {
    await withEsbuild(dir, 'esbuild.mjs', 'esm')
    expect(await runNode(alone, 'esbuild.mjs')).toStrictEqual(FACTS)
  })

  it('by esbuild, as CommonJS', async () => {
    await withEsbuild(dir, 'esbuild.cjs', 'cjs')
    expect(await runNode(alone, 'esbuild.cjs')).toStrictEqual(FACTS)
  })

  it('by vite, as an ES module', async () => {
    await withVite(dir, 'vite.mjs', 'es')
    expect(await runNode(alone, 'vite.mjs')).toStrictEqual(FACTS)
  })

  it('by vite, as CommonJS', async () => {
    await withVite(dir, 'vite.cjs', 'cjs')
    expect(await runNode(alone, 'vite.cjs')).toStrictEqual(FACTS)
  })
})

describe('a bundler finds', () => {
  it('that a dependency is missing', async () => {
    const { dir: without } = await install({ without: ['xstate'] })
    await expect(withEsbuild(without, 'missing.mjs', 'esm')).rejects.toThrow('Could not resolve "xstate"')
    await expect(withVite(without, 'missing.mjs', 'es')).rejects.toThrow('xstate')
  })

  it('that a name isn’t exported', async () => {
    writeFileSync(join(dir, 'no-such-name.mjs'), `export { noSuchName } from 'makeshop-np-atobarai'`)
    await expect(withEsbuild(dir, 'none.mjs', 'esm', 'no-such-name.mjs')).rejects.toThrow('noSuchName')
    await expect(withVite(dir, 'none.mjs', 'es', 'no-such-name.mjs')).rejects.toThrow('noSuchName')
  })
})

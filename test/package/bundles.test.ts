import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { describe, expect, it } from 'vitest'
import { saidOfAll, saidOfPages } from './facts.js'
import { emptyFolder, install } from './installed.js'
import { namesIn } from './names.js'
import { runNode } from './run.js'

const [{ dir }, { dir: without }] = await Promise.all([install(), install({ without: ['xstate'] })])
const names = await namesIn(dir)

/** Where no package can be found, so that what runs there has to hold everything. */
const alone = emptyFolder()

interface Wanted {
  readonly entry: string
  readonly into: string
  readonly format: 'esm' | 'cjs'
  readonly platform: 'browser' | 'node'
}

async function withEsbuild(dir: string, { entry, into, ...options }: Wanted) {
  const paths = { absWorkingDir: dir, entryPoints: [entry], outfile: join(alone, into) }
  await esbuild({ ...paths, ...options, bundle: true, minify: true, logLevel: 'silent' })
}

async function withVite(dir: string, { entry, into, format, platform }: Wanted) {
  const output = { format, entryFileNames: into, codeSplitting: false }
  const paths = { outDir: alone, emptyOutDir: false, copyPublicDir: false }
  const build = { ...paths, minify: true, rolldownOptions: { input: join(dir, entry), output } }
  const ssr = { noExternal: true } as const
  await vite({ configFile: false, root: dir, logLevel: 'silent', ssr, build: { ...build, ssr: platform === 'node' } })
}

const BUNDLERS = { esbuild: withEsbuild, vite: withVite }
const NAMES = ['esbuild', 'vite'] as const

describe.each(NAMES)('a bundle by %s of every entry runs alone, and does what the package does', (name) => {
  const bundle = BUNDLERS[name]

  it('for a page: of each that needs nothing of Node', async () => {
    const into = `${name}-page.mjs`
    await bundle(dir, { entry: 'page.mjs', into, format: 'esm', platform: 'browser' })
    expect(await runNode(alone, into)).toStrictEqual(saidOfPages(names))
  })

  it('for Node, as an ES module', async () => {
    await bundle(dir, { entry: 'esm.mjs', into: `${name}.mjs`, format: 'esm', platform: 'node' })
    expect(await runNode(alone, `${name}.mjs`)).toStrictEqual(saidOfAll(names))
  })

  it('for Node, as CommonJS', async () => {
    await bundle(dir, { entry: 'esm.mjs', into: `${name}.cjs`, format: 'cjs', platform: 'node' })
    expect(await runNode(alone, `${name}.cjs`)).toStrictEqual(saidOfAll(names))
  })
})

describe.each(NAMES)('%s finds', (name) => {
  const bundle = BUNDLERS[name]
  const wanted: Wanted = { entry: 'page.mjs', into: 'planted.mjs', format: 'esm', platform: 'browser' }

  it('that a dependency is missing', async () => {
    await expect(bundle(without, wanted)).rejects.toThrow('xstate')
  })

  it('that a name isn’t exported', async () => {
    writeFileSync(join(dir, 'no-such-name.mjs'), `export { noSuchName } from 'makeshop-np-atobarai'`)
    await expect(bundle(dir, { ...wanted, entry: 'no-such-name.mjs' })).rejects.toThrow('noSuchName')
  })
})

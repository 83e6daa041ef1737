import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { describe, expect, it } from 'vitest'
import { DEPENDENCIES, ENTRIES, install, ROOT } from './installed.js'
import { run } from './run.js'

const { dir, packageDir, tarball, manifest } = await install()
const FILES = readdirSync(packageDir, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map((each) => relative(packageDir, join(each.parentPath, each.name)).replaceAll('\\', '/'))
const textOf = (file: string) => readFileSync(join(packageDir, file), 'utf8')

/** What a built file imports or requires, in code as in types. */
const importsIn = (text: string) =>
  [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"'\n]+)["']/g)].map(([, specifier]) => specifier ?? '')

describe('the tarball', () => {
  it('holds what was built, a few texts and every guide', () => {
    expect(FILES.filter((file) => file.startsWith('dist/declarations'))).toStrictEqual([])
    const others = FILES.filter((file) => !/^dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts)$/.test(file))
    const texts = ['CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'THIRD_PARTY_NOTICES.md']
    const guides = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'))
    expect(guides.length).toBeGreaterThan(5)
    expect(others.sort()).toStrictEqual(
      [...texts, ...guides.map((file) => `docs/${file}`), 'examples/README.md', 'package.json'].sort(),
    )
  })

  it('links its texts to files that are in it', () => {
    const texts = FILES.filter((file) => file.endsWith('.md'))
    const links = texts.flatMap((file) =>
      [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link.replace(/#.*$/, ''))
        .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
        .map((link) => join(dirname(file), link).replaceAll('\\', '/')),
    )
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !FILES.includes(link))).toStrictEqual([])
  })

  it('carries the licence, and the notice of the code that is built in', () => {
    expect(textOf('LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'))
    expect(textOf('THIRD_PARTY_NOTICES.md')).toMatch(/ts-results[\s\S]*MIT License/i)
  })

  it('names no path of the machine that built it, and points to no source map', () => {
    const here = [ROOT.replace(/\/$/, ''), join(homedir(), '.npm'), 'file://', 'sourceMappingURL']
    const telling = FILES.filter((file) => here.some((each) => textOf(file).includes(each)))
    expect(telling).toStrictEqual([])
  })

  it('imports its own files, all of them there, and declared dependencies only', () => {
    const outside = new Set<string>()
    for (const file of FILES.filter((each) => each.startsWith('dist/'))) {
      for (const specifier of importsIn(textOf(file))) {
        if (!specifier.startsWith('.')) outside.add(specifier)
        else expect(namesAFile(join(dirname(file), specifier)), `${file} imports ${specifier}`).toBe(true)
      }
    }
    // The simulator as a server; that no other entry reaches it is shown by its bundles (along.test.ts).
    expect([...outside].filter((each) => !DEPENDENCIES.includes(each))).toStrictEqual([
      'node:http',
      'node:stream/consumers',
    ])
  })

  it('leads every condition of an entry to that entry’s own files, also where TypeScript knows no conditions', () => {
    const fileOf = (entry: string) => (entry === './simulator/node' ? 'simulator/node' : join(entry, 'index'))
    const own = ENTRIES.map((entry) => {
      const file = fileOf(entry)
      const types = `./dist/${file}.d.ts`
      const imported = { types, default: `./dist/${file}.js` }
      const required = { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` }
      const bundled = { types, default: `./dist/modules/${file}.js` }
      return [entry, { module: bundled, 'module-sync': imported, import: imported, require: required }] as const
    })
    expect(manifest.exports).toStrictEqual({ ...Object.fromEntries(own), './package.json': './package.json' })
    const [, ...others] = own.map(([entry, { module }]) => [entry.slice(2), [module.types]] as const)
    expect(manifest.typesVersions).toStrictEqual({ '*': Object.fromEntries(others) })
  })

  it('asks of a user of the main entry no other types than ts-results’', () => {
    for (const file of ['dist/index.d.ts', 'dist/index.d.cts']) {
      const reached = reachedFrom(file)
      expect(reached.filter((each) => !each.startsWith('dist/'))).toStrictEqual(['ts-results'])
    }
  })
})

/** Types are imported by the name of the code beside them. */
function namesAFile(path: string): boolean {
  return FILES.includes(path) || FILES.includes(path.replace(/\.(c?)js$/, '.d.$1ts'))
}

function reachedFrom(file: string, reached = new Set<string>()): readonly string[] {
  if (reached.has(file)) return []
  reached.add(file)
  for (const specifier of importsIn(textOf(file))) {
    if (!specifier.startsWith('.')) reached.add(specifier)
    else reachedFrom(join(dirname(file), specifier).replace(/\.(c?)js$/, '.d.$1ts'), reached)
  }
  return [...reached]
}

describe('the checkers of packages', () => {
  const publintOf = async (pkgDir: string) => (await publint({ pkgDir, strict: true, pack: false })).messages
  const attwOf = async (file: string) => {
    const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))))
    return 'problems' in found ? found.problems : 'no types at all'
  }

  it('publint finds nothing to say, in its strict mode', async () => {
    expect(await publintOf(packageDir)).toStrictEqual([])
  })

  it('attw finds no entry whose types are wrong, in any mode of resolution', async () => {
    expect(await attwOf(tarball)).toStrictEqual([])
  })

  it('both find it planted: the types of ES modules said to be those of CommonJS', async () => {
    const planted = join(dir, 'planted/package')
    cpSync(packageDir, planted, { recursive: true })
    writeFileSync(join(planted, 'package.json'), textOf('package.json').replaceAll('.d.cts"', '.d.ts"'))
    await run('tar', ['-czf', join(dir, 'planted.tgz'), '-C', dirname(planted), 'package'])
    expect(await publintOf(planted)).toContainEqual(expect.objectContaining({ code: 'EXPORTS_TYPES_INVALID_FORMAT' }))
    expect(await attwOf(join(dir, 'planted.tgz'))).toContainEqual(expect.objectContaining({ kind: 'FalseESM' }))
  })
})

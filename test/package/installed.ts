import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from './run.js'

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What the package says of itself, as far as the tests ask. */
interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly typesVersions: unknown
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

const MANIFEST = manifestIn(ROOT)

/** Every entry, as package.json names it. */
export const ENTRIES = Object.keys(MANIFEST.exports).filter((entry) => !entry.endsWith('.json'))

/** Every package that is declared as needed, peers among them. */
export const DEPENDENCIES = Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.peerDependencies })

/** The oldest version of each that package.json allows. */
export const OLDEST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.peerDependencies }).map(([name, range]) => [
    name,
    range.replace('^', ''),
  ]),
)

/** The package as somebody has it who installed it. */
export interface Installed {
  /** The folder that holds `node_modules` and the consumers. */
  readonly dir: string
  /** Where the package itself lies. */
  readonly packageDir: string
  readonly tarball: string
  readonly manifest: Manifest
}

interface Installation {
  readonly without?: readonly string[]
  readonly folderOf?: (dependency: string) => string
}

const folders: string[] = []

afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true })
})

/** The tarball, packed once for a test file. */
let packed: Promise<string> | undefined

/**
 * Packs the package and installs the tarball into an empty folder, with its declared dependencies, peers among them,
 * and nothing else: linked from here, so no registry is asked. What it needs without declaring it can't be found there,
 * since the folder isn't below this repository.
 *
 * @param without - declared dependencies to leave out, to see what misses them
 * @param folderOf - where a dependency is linked from, where that isn't here
 */
export async function install({ without = [], folderOf = ours }: Installation = {}): Promise<Installed> {
  const dir = emptyFolder()
  packed ??= pack(emptyFolder())
  const tarball = await packed
  const packageDir = join(dir, 'node_modules', MANIFEST.name)
  mkdirSync(packageDir, { recursive: true })
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', packageDir])
  const manifest = manifestIn(packageDir)
  for (const dependency of DEPENDENCIES) {
    if (!without.includes(dependency)) link(dependency, folderOf(dependency), dir)
  }
  cpSync(join(ROOT, 'test/package/consumers'), dir, { recursive: true })
  return { dir, packageDir, tarball, manifest }
}

/** A folder outside this repository, removed after the test file. */
export function emptyFolder(): string {
  const dir = mkdtempSync(join(realpathSync(tmpdir()), 'as-installed-'))
  folders.push(dir)
  return dir
}

async function pack(into: string): Promise<string> {
  if (!existsSync(join(ROOT, 'dist/index.d.ts'))) throw new Error('There is no dist: `npm run build` comes first.')
  const args = ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', into]
  const [made]: readonly { readonly filename: string }[] = JSON.parse((await run('npm', args, ROOT)).out)
  if (made === undefined) throw new Error('npm packed nothing.')
  return join(into, made.filename)
}

function manifestIn(dir: string): Manifest {
  return JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
}

function ours(dependency: string): string {
  return join(ROOT, 'node_modules', dependency)
}

function link(dependency: string, from: string, dir: string): void {
  const path = join(dir, 'node_modules', dependency)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(from, path, 'dir')
}

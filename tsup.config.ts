import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { build, defineConfig, type Options } from 'tsup'
import { tsResultsAsNeeded } from './ts-results-as-needed.js'

/** The code of ts-results, which is built in. */
const builtIn: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ts-results-as-needed',
  setup(build) {
    build.onLoad({ filter: /[\\/]ts-results[\\/]esm[\\/](option|result)\.js$/ }, async ({ path }) => ({
      contents: tsResultsAsNeeded(await readFile(path, 'utf8')),
    }))
  },
}

/**
 * Leaves each source file a module of its own, named and ordered as in `src`: what belongs together stays together, which
 * is easier to read and compresses better. Files that hold types alone would be empty.
 */
const eachFileByItself: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'each-file-by-itself',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer, kind }) =>
      kind === 'entry-point' || importer.includes('node_modules') ? undefined : { path, external: true },
    )
    build.onEnd((result) => {
      result.outputFiles = result.outputFiles?.filter((file) => file.contents.length > 0)
    })
  },
}

const FORM = ['shape', 'vocabulary', 'text', 'status', 'order', 'clock']
const DECISION = [...FORM, 'parsing', 'refusal', 'intake', 'lifecycle', 'validators', 'wording']

/**
 * Folders that an entry takes whole. esbuild makes one file of what the same entries reach, which alone would be nearly each
 * label and each check, and Node opens every file of ES modules before the first line runs. Entries that aren't named need too little.
 */
const WHOLE = {
  index: DECISION,
  'machine/index': DECISION,
  'back-office/index': [...DECISION, 'np-code', 'back-office'],
  'books/index': [...DECISION, 'np-code', 'back-office'],
  'sync/index': [...DECISION, 'np-code'],
  'testing/arbitraries/index': DECISION,
  'makeshop/index': FORM,
  'schema/index': FORM,
  'np-connect-pro/index': [...FORM, 'np-code'],
  'transport/index': FORM,
  'testing/index': FORM,
}
const foldersOf = new Map(Object.entries(WHOLE).map(([name, folders]) => [resolve('src', `${name}.ts`), folders]))

/** Lets those entries reach every file of their folders. Nothing is built twice, and what nobody uses is left out as before. */
const wholeFolders: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'whole-folders',
  setup(build) {
    // What is required opens several times as fast, so that more to read would cost what fewer files gain.
    if (build.initialOptions.define?.['TSUP_FORMAT'] === '"cjs"') return
    build.onLoad({ filter: /[\\/]index\.ts$/ }, async ({ path }) => {
      const folders = foldersOf.get(path) ?? []
      const imports = folders.flatMap(filesIn).map((file) => `import ${JSON.stringify(file)}`)
      return { contents: [await readFile(path, 'utf8'), ...imports].join('\n'), loader: 'ts' }
    })
  },
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(resolve('src', folder), { encoding: 'utf8', recursive: true }).sort()
  return names.filter((name) => name.endsWith('.ts')).map((name) => resolve('src', folder, name))
}

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.node.json',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true,
  // Node can't load ts-results as published, so its code is built in; its types stay a dependency.
  noExternal: ['ts-results'],
  esbuildPlugins: [builtIn],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.charset = 'utf8'
  },
}

/** What package.json exports is what is built: `dist/x/index.js` from `src/x/index.ts`. */
const { exports }: { readonly exports: Record<string, string | { readonly import: { readonly default: string } }> } =
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const entry = Object.fromEntries(
  Object.values(exports).flatMap((conditions) => {
    if (typeof conditions === 'string') return []
    const name = conditions.import.default.replace(/^\.\/dist\/|\.js$/g, '')
    return [[name, `src/${name}.ts`]]
  }),
)

/**
 * The entries that name what the types of an entry mention, beside the main entry. A program that imports one entry alone
 * sees the other types in files without a lasting name, and TypeScript refuses to write those into its declarations.
 */
const NAMED_IN: Readonly<Record<string, readonly string[]>> = {
  'books/index': ['back-office/index'],
  'makeshop/index': ['schema/index'],
  'simulator/node': ['simulator/index'],
  'testing/index': ['back-office/index', 'books/index', 'sync/index'],
  'testing/arbitraries/index': ['simulator/index', 'sync/index'],
}

/** The declarations of each source file, of which those of the entries are made. */
const DECLARATIONS = 'dist/declarations'
const declarationsOf = (source: string): string => source.replace(/^src\/(.+)\.ts$/, `${DECLARATIONS}/$1.d.ts`)

/**
 * Writes the types of every entry, each but the main one with those that it mentions in sight. TypeScript 7 declares in
 * two seconds what takes 6, which tsup would use, twenty.
 */
async function writeTypes(): Promise<void> {
  const compiler = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.node.json']
  const declarations = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src']
  execFileSync(process.execPath, [...compiler, ...declarations, '--outDir', DECLARATIONS], { stdio: 'inherit' })
  const declared = Object.fromEntries(Object.entries(entry).map(([name, source]) => [name, declarationsOf(source)]))
  const dts = { only: true, entry: declared, compilerOptions: { ignoreDeprecations: '6.0' } }
  await build({ ...common, config: false, silent: true, entry: declared, format: ['esm', 'cjs'], dts })
  await rm(DECLARATIONS, { recursive: true })
  for (const name of Object.keys(entry)) {
    if (name === 'index') continue
    for (const [types, code] of [
      ['.d.ts', '.js'],
      ['.d.cts', '.cjs'],
    ]) {
      const inSight = ['index', ...(NAMED_IN[name] ?? [])].map((other) => {
        const path = relative(dirname(name), other)
        return `import '${path.startsWith('.') ? path : `./${path}`}${code}';\n`
      })
      const file = `dist/${name}${types}`
      await writeFile(file, [...inSight, await readFile(file, 'utf8')].join(''))
    }
  }
}

export default defineConfig([
  // For Node: few files, since it opens each of them before the first line runs.
  {
    ...common,
    entry,
    format: ['esm', 'cjs'],
    esbuildPlugins: [builtIn, wholeFolders],
    clean: ['!modules/**'],
    onSuccess: writeTypes,
  },
  // For bundlers (the export condition `module`): with few files, what is shared lands in one chunk, and a bundler can
  // no longer drop what a user doesn't import.
  {
    ...common,
    entry: ['src/**/*.ts'],
    format: ['esm'],
    outDir: 'dist/modules',
    clean: true,
    splitting: false,
    esbuildPlugins: [builtIn, eachFileByItself],
  },
])

import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder, OLDEST, ROOT } from '../installed.js'
import { run } from '../run.js'

/** What a user may run the package with, by the name under which npm installs it here. 20.18 has no `module-sync`. */
const NODES = { 'node20.18': '20.18', node20: '20', node22: '22', node24: '24', node26: '26' }

/** What runs a file: the program, below `node_modules`, what it wants to be told first. */
export interface Runtime {
  readonly title: string
  readonly program: string
  readonly flags: readonly string[]
  /** Whether `require` gives the copy that `import` gives. */
  readonly isOneCopy: boolean
}

export const RUNTIMES: Readonly<Record<string, Runtime>> = {
  ...Object.fromEntries(
    Object.keys(NODES).map((name) => [
      name,
      { title: 'Node', program: `${name}/bin/node`, flags: [], isOneCopy: name !== 'node20.18' },
    ]),
  ),
  // It takes `require` and `import` apart, as Node did before `module-sync`.
  bun: { title: 'Bun', program: '.bin/bun', flags: [], isOneCopy: false },
  deno: {
    title: 'Deno',
    program: '.bin/deno',
    flags: ['run', '--allow-all', '--node-modules-dir=manual'],
    isOneCopy: true,
  },
}
export const TYPESCRIPTS = {
  'ts5.5': '5.5',
  'ts5.6': '5.6',
  'ts5.7': '5.7',
  'ts5.8': '5.8',
  'ts5.9': '5.9',
  ts6: '6',
  ts7: '7',
}
/** papaparse is CommonJS, which rollup takes by a plugin alone. */
const BUNDLERS = { rollup: '4', '@rollup/plugin-node-resolve': '16', '@rollup/plugin-commonjs': '29', webpack: '5' }

/** Installs all of them, from the registry, into a folder of their own. */
export async function installTools(): Promise<string> {
  const dir = emptyFolder()
  const dependencies = {
    ...aliases(NODES, 'node'),
    bun: '1',
    deno: '2',
    ...aliases(TYPESCRIPTS, 'typescript'),
    ...BUNDLERS,
    ...Object.fromEntries(Object.entries(OLDEST).map(([name, version]) => [oldest(name), `npm:${name}@${version}`])),
  }
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const { code, err } = await run('npm', ['install', '--no-audit', '--no-fund'], dir, process.env)
  if (code !== 0) throw new Error(`npm install ended with ${code}: ${err}`)
  cpSync(join(ROOT, 'test/package/matrix'), dir, { recursive: true })
  return join(dir, 'node_modules')
}

/** The name under which the oldest version of a dependency is installed here. */
export function oldest(dependency: string): string {
  return `oldest-${dependency}`
}

function aliases(versions: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(versions).map(([alias, version]) => [alias, `npm:${name}@${version}`]))
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

const GUIDES = readdirSync(new URL('docs', root)).filter((file) => file.endsWith('.md'))
const DOCUMENTS = [
  'README.md',
  'README.ja.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  'bench/README.md',
  ...GUIDES.map((file) => `docs/${file}`),
]
const contributing = read('CONTRIBUTING.md')
const { version, engines, scripts, dependencies, devDependencies } = JSON.parse(read('package.json'))

/** The anchors that GitHub gives to the headings of a text. */
const anchorsIn = (text: string) =>
  [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** What stands in the first column of the table under a heading, row by row. */
function rowsNamed(heading: string): readonly (readonly string[])[] {
  const section = contributing.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const cells = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, cell]) => cell ?? '')
  return cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
}

const named = (heading: string) => rowsNamed(heading).flat()

const { forbidden }: { forbidden: readonly { name: string; to: { pathNot?: string } }[] } =
  require('../../.dependency-cruiser.cjs')

const foldersOf = (path: string) =>
  new Set(
    readdirSync(new URL(path, root), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  )

describe('CONTRIBUTING.md', () => {
  it('shows the storeys as they are checked, from the ground up', () => {
    const storeys = forbidden.flatMap(({ name }) => /^([\w-]+)-imports-only-from-below$/.exec(name)?.[1] ?? [])
    expect(named('The house')).toEqual(storeys)
    expect(new Set(storeys)).toEqual(foldersOf('src'))
  })

  it('shows the storeys of the back office as they are checked, and which of them stand side by side', () => {
    const rows = rowsNamed('The back office')
    const allowed = forbidden.flatMap(({ name, to }) => {
      const from = /^the-back-office-goes-one-way-from-(.+)$/.exec(name)?.[1]
      return from === undefined ? [] : [[from, to.pathNot]]
    })
    const shown = rows.flatMap((row, at) =>
      row.map((from) => [from, `^src/back-office/(${[...rows.slice(0, at).flat(), from].join('|')})/`]),
    )
    expect(shown).toEqual(allowed)
    expect(new Set(rows.flat())).toEqual(foldersOf('src/back-office'))
  })

  it('says of each dependency why it is there, and of no other', () => {
    expect(new Set(named('Dependencies'))).toEqual(new Set(Object.keys({ ...dependencies, ...devDependencies })))
  })
})

describe('what the documents say of package.json', () => {
  const changelog = read('CHANGELOG.md')
  const matrix = read('test/package/matrix/tools.ts')

  it('is the version that the changelog begins with', () => {
    expect(/^## (\S+)/m.exec(changelog)?.[1]).toBe(version)
  })

  it.each(['xstate', 'zod'])('is from which version on %s is taken', (name) => {
    const least = new RegExp(`${name} from (\\d+\\.\\d+\\.\\d+) on`).exec(changelog)?.[1]
    expect(dependencies[name]).toBe(`^${least}`)
  })

  it.each(['README.md', 'README.ja.md'])('is the oldest Node.js and TypeScript: %s', (file) => {
    const text = read(file)
    expect(engines.node).toBe(`>=${/Node\.js (\d+)/.exec(text)?.[1]}`)
    const typescripts = [...matrix.matchAll(/'ts(\d+\.\d+)': /g)].map(([, each]) => each)
    expect(typescripts[0]).toBe(/TypeScript (?:for )?(\d+\.\d+)/.exec(text)?.[1])
  })
})

describe.each(DOCUMENTS)('%s', (name) => {
  const text = read(name)

  it('names scripts that exist', () => {
    const called = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script)
    for (const script of called) expect(Object.keys(scripts)).toContain(script)
  })

  it('names files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|examples|api|docs)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    for (const path of paths) if (path !== 'docs/api') expect(existsSync(new URL(path, root)), path).toBe(true)
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '')
    for (const path of links) expect(existsSync(new URL(path, new URL(name, root))), path).toBe(true)
  })

  it('links to headings that exist', () => {
    for (const [, path = '', anchor = ''] of text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)) {
      const target = path === '' ? text : readFileSync(new URL(path, new URL(name, root)), 'utf8')
      expect(anchorsIn(target), `${path}#${anchor}`).toContain(anchor)
    }
  })
})

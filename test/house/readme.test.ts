import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as main from '../../src/index.js'
import { bareCode, broken, codeBlocks, marked, promises } from './readme-code.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

const readme = (name: string) => codeBlocks(readFileSync(`${root}${name}`, 'utf8'))
const READMES = { 'README.md': readme('README.md'), 'README.ja.md': readme('README.ja.md') }
const PAGES = [
  'docs/back-office.md',
  'docs/shipping.md',
  'docs/correcting.md',
  'docs/reconciling.md',
  'docs/makeshop.md',
  'docs/taking-over.md',
  'docs/books.md',
  'docs/books-recovering.md',
  'docs/storing.md',
  'docs/machine.md',
  'docs/transport.md',
  'docs/implementing-a-transport.md',
  'docs/driver.md',
  'docs/driver-attention.md',
  'docs/driver-recovering.md',
  'docs/driver-store.md',
  'docs/back-office.ja.md',
  'docs/shipping.ja.md',
  'docs/correcting.ja.md',
  'docs/reconciling.ja.md',
  'docs/makeshop.ja.md',
  'docs/taking-over.ja.md',
  'docs/books.ja.md',
  'docs/books-recovering.ja.md',
  'docs/storing.ja.md',
  'docs/machine.ja.md',
  'docs/transport.ja.md',
  'docs/implementing-a-transport.ja.md',
  'docs/driver.ja.md',
  'docs/driver-attention.ja.md',
  'docs/driver-recovering.ja.md',
  'docs/driver-store.ja.md',
]
const TRANSLATED = [
  'docs/back-office',
  'docs/shipping',
  'docs/correcting',
  'docs/reconciling',
  'docs/makeshop',
  'docs/taking-over',
  'docs/books',
  'docs/books-recovering',
  'docs/storing',
  'docs/machine',
  'docs/transport',
  'docs/implementing-a-transport',
  'docs/driver',
  'docs/driver-attention',
  'docs/driver-recovering',
  'docs/driver-store',
]
const ALL = { ...READMES, ...Object.fromEntries(PAGES.map((name) => [name, readme(name)])) }
const BLOCKS = Object.entries(ALL).flatMap(([name, blocks]) =>
  blocks.map((code, at) => ({
    title: `${name}, block ${at + 1}`,
    file: `${name.replaceAll(/[./]/g, '-')}-${at + 1}`,
    code,
  })),
)

// Inside the package, where its own name leads to its built entries as an installed copy's would.
mkdirSync(`${root}reports`, { recursive: true })
const folder = mkdtempSync(`${root}reports/readme-`)
let complaints = ''

beforeAll(async () => {
  // Without the two rows that name no order: nothing ships by a file that has one.
  const example = readFileSync(`${root}examples/orders-export.csv`, 'utf8').split(/(?<=\n)/)
  const whole = example.filter((row) => !/^(?:P2026 0402 0001|P202604020000000050),/.test(row))
  expect(whole).toHaveLength(example.length - 2)
  writeFileSync(`${folder}/orders.csv`, whole.join(''))
  for (const { file, code } of BLOCKS) writeFileSync(`${folder}/${file}.ts`, marked(code))
  const compilerOptions = { noEmit: false, rootDir: '.', outDir: '.', types: ['node'] }
  const files = BLOCKS.map(({ file }) => `${file}.ts`)
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, files, include: [] }),
  )
  const tsc = run(process.execPath, [`${root}node_modules/typescript-7/bin/tsc`, '-p', folder])
  complaints = await tsc.then(
    () => '',
    (failure: { stdout: string }) => failure.stdout,
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const started = new Map<string, Promise<{ readonly stdout: string; readonly stderr: string }>>()

/** What a block prints; it is run once, whatever is asked of it. */
function printedBy(file: string) {
  const printed = started.get(file) ?? run(process.execPath, [`${folder}/${file}.js`], { cwd: folder })
  started.set(file, printed)
  return printed
}

describe('the table of questions in the READMEs', () => {
  it.each(Object.keys(READMES))('names every question that the main entry answers: %s', (name) => {
    const questions = Object.keys(main).filter((each) => /^(?:can|check|counts|is|parse|warn)[A-Z]|Label$/.test(each))
    expect(questions.length).toBeGreaterThan(25)
    const lines = readFileSync(`${root}${name}`, 'utf8').split('\n')
    const rows = lines.filter((line) => line.startsWith('| ')).join('\n')
    expect(questions.filter((question) => !rows.includes(`\`${question}\``))).toEqual([])
  })
})

describe('the code in the READMEs and the guides', () => {
  it('is there', () => {
    expect(READMES['README.md'].length).toBeGreaterThanOrEqual(2)
    expect(READMES['README.md'].flatMap(promises).length).toBeGreaterThanOrEqual(4)
  })

  it.each(PAGES)('is there in %s, too', (name) => {
    expect(readme(name).length).toBeGreaterThan(0)
  })

  it('is the same in every language, comments and texts apart', () => {
    expect(READMES['README.ja.md'].map(bareCode)).toEqual(READMES['README.md'].map(bareCode))
  })

  it.each(TRANSLATED)('is the same in every language of %s, comments and texts apart', (page) => {
    expect(readme(`${page}.ja.md`).map(bareCode)).toEqual(readme(`${page}.md`).map(bareCode))
  })

  it('compiles against the built package', () => {
    expect(complaints).toBe('')
  })

  it.each(BLOCKS)('runs to its end and prints what it promises: $title', async ({ file, code }) => {
    const { stdout, stderr } = await printedBy(file)
    expect(stderr).toBe('')
    expect(broken(code, stdout)).toEqual([])
  })
})

describe('the output shown below the first blocks', () => {
  const shownIn = (file: string) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/(?<=^```text\n).*?(?=\n```$)/gms)].map(([text]) => text)

  it.each(Object.keys(READMES).flatMap((file) => [0, 1].map((at) => [file, at] as const)))(
    'of %s is what the block prints: %i',
    async (file, at) => {
      const shown = shownIn(file)[at]?.split('\n') ?? []
      const { stdout } = await printedBy(`${file.replaceAll('.', '-')}-${at + 1}`)
      expect(shown.length).toBeGreaterThan(at * 3)
      for (const line of shown) expect(stdout).toContain(line.replace(/^…|…$/g, ''))
    },
  )

  it('is nowhere else', () => {
    for (const file of Object.keys(READMES)) expect(shownIn(file)).toHaveLength(2)
  })
})

describe('the table of entries', () => {
  const { name, exports }: { name: string; exports: object } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))

  it.each(Object.keys(READMES))('in %s has every one', (file) => {
    const listed = readFileSync(`${root}${file}`, 'utf8').match(/(?<=^\| `)[^`]+(?=` \|)/gm) ?? []
    expect(listed).toEqual(expect.arrayContaining(entries.map((entry) => entry.replace('.', name))))
  })
})

describe('the check of what a block promises', () => {
  const code = "if (late) {\n  console.log(rule) // CORR-02: why\n}\nconsole.log(status) // closed\nconsole.log('x')\n"

  it('marks promised lines only', () => {
    expect(promises(code)).toEqual(['CORR-02: why', 'closed'])
    expect(marked(code)).toBe(
      "if (late) {\n  console.log(rule); console.log('\u00010')\n}\nconsole.log(status); console.log('\u00011')\nconsole.log('x')\n",
    )
  })

  it('takes the line, with or without a remark', () => {
    expect(broken(code, 'CORR-02\n\u00010\nclosed\n\u00011\nx\n')).toEqual([])
  })

  it('sees another result and a line that was never reached', () => {
    expect(broken(code, 'closing\n\u00011\nx\n')).toEqual([
      'CORR-02: why: never printed',
      'closed: printed was closing',
    ])
  })
})

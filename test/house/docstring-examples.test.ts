import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { broken, codeBlocks, marked, promises } from './readme-code.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Entries whose module docstring has an example that is a program of its own. */
const ENTRIES = ['np-connect-pro']

mkdirSync(`${root}reports`, { recursive: true })
const folder = mkdtempSync(`${root}reports/docstrings-`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The code in the first docstring of an entry. */
function exampleOf(entry: string): string {
  const [docstring = ''] = /^\/\*\*.*?^ \*\//ms.exec(readFileSync(`${root}src/${entry}/index.ts`, 'utf8')) ?? []
  return codeBlocks(docstring.replace(/^ \* ?/gm, '')).join('\n')
}

describe.each(ENTRIES)('the example of ./%s', (entry) => {
  it('compiles against the built package, runs to its end and prints what it promises', async () => {
    const code = exampleOf(entry)
    expect(promises(code).length).toBeGreaterThan(0)
    writeFileSync(`${folder}/${entry}.ts`, marked(code))
    const compilerOptions = { noEmit: false, rootDir: '.', outDir: '.', types: ['node'] }
    const config = { extends: '../../tsconfig.json', compilerOptions, files: [`${entry}.ts`], include: [] }
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
    await run(process.execPath, [`${root}node_modules/typescript-7/bin/tsc`, '-p', folder])
    const { stdout, stderr } = await run(process.execPath, [`${folder}/${entry}.js`])
    expect(stderr).toBe('')
    expect(broken(code, stdout)).toEqual([])
  })
})

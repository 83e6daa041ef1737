import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = new URL('../../', import.meta.url)

describe('the hand-written reducer of the figures', () => {
  it('promises the same as decide, or its ratio means nothing', async () => {
    // Where it fails, its output tells what it said and what `decide` did.
    const { stdout, stderr } = await run(process.execPath, [fileURLToPath(new URL('bench/agree.mjs', root))]).catch(
      (failed) => failed,
    )
    expect(`${stdout}${stderr}`).toMatch(/\d{5} combinations compared, 0 of them unlike/)
  })
})

describe('bench/README.md', () => {
  it('says of every entry what its first import takes', () => {
    const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    const rows = readFileSync(new URL('bench/README.md', root), 'utf8')
      .match(/^\| first import of .*$/gm)
      ?.join('\n')
    for (const entry of Object.keys(exports).filter((each) => each !== './package.json')) {
      expect(rows).toContain(`\`${entry}\``)
    }
  })
})

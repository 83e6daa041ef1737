import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

describe('the hand-written reducer of the figures', () => {
  it('promises the same as decide, or its ratio means nothing', async () => {
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL('../../bench/agree.mjs', import.meta.url))])
    expect(stdout).toMatch(/\d{5} combinations compared, 0 of them unlike/)
  })
})

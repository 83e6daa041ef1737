import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demandsAllRuns } from './few-runs.js'
import config from './vitest.config.js'

const ROOT = new URL('../../', import.meta.url).pathname
const LEFT_OUT: readonly string[] = config.test?.exclude ?? []
const FILES = readdirSync(join(ROOT, 'test'), { encoding: 'utf8', recursive: true })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file))

describe('a property that runs less often against a mutant', () => {
  it('counts what it looked at by its runs: a mutation run begins with all tests green', () => {
    expect(FILES.length).toBeGreaterThan(200)
    expect(FILES.filter((file) => demandsAllRuns(file, readFileSync(join(ROOT, file), 'utf8')))).toStrictEqual([])
  })

  it('is found where it doesn’t', () => {
    const behind = (count: string) =>
      `    fc.assert(fc.property(orders, holds), { seed: 1, numRuns: 500 })\n    expect(seen).toBeGreaterThan(${count})\n`
    expect(demandsAllRuns('test/back-office/a.test.ts', behind('500'))).toBe(true)
    expect(demandsAllRuns('test/back-office/a.test.ts', behind('RUN.numRuns'))).toBe(false)
    expect(demandsAllRuns('test/lifecycle/a.test.ts', behind('500')), 'runs as ever').toBe(false)
  })
})

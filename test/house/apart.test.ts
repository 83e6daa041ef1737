import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { APART } from '../../vitest.config.js'

const root = new URL('../../', import.meta.url)
const FILES = readdirSync(new URL('test', root), { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`)

/** Whether a file stands apart: by its name, or below a folder of which all files do. */
const isApart = (file: string) => APART.some((glob) => file.startsWith(glob.split('*')[0] ?? glob))

/** What changes the modules of the files that come after. */
const CHANGES_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(/

describe('test files that share the library’s modules', () => {
  it('put none in the place of another: those that do stand apart', () => {
    const changing = FILES.filter((file) => CHANGES_MODULES.test(readFileSync(new URL(file, root), 'utf8')))
    expect(changing.length).toBeGreaterThan(5)
    expect(changing.filter((file) => !isApart(file))).toStrictEqual([])
  })

  it('are nearly all', () => {
    expect(FILES.filter(isApart).length).toBeLessThan(FILES.length / 10)
  })
})

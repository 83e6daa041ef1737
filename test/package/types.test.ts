import { describe, expect, it } from 'vitest'
import { ENTRIES, install } from './installed.js'
import { complaintsExpected, PROJECTS, PURE } from './projects.js'
import { typeErrors } from './tsc.js'
import { EVERY_ENTRY, WRONG } from './type-consumers.js'

const { dir } = await install()

describe('the types as installed, for a consumer under', () => {
  it.each(ENTRIES)('whatever mode: %s is used, and used wrongly', (entry) => {
    const imported = `from 'makeshop-np-atobarai${entry.slice(1)}'\n`
    expect([EVERY_ENTRY, WRONG].map((consumer) => consumer.includes(imported))).toStrictEqual([true, true])
  })

  it.each(Object.entries(PROJECTS))('%s: compile, and find what is wrong', async (_, project) => {
    expect(await typeErrors(dir, project)).toStrictEqual(complaintsExpected(project))
  })
})

describe('the types of the main entry, libraries checked too, without DOM', () => {
  it('compile', async () => {
    expect(await typeErrors(dir, PURE)).toStrictEqual([])
  })

  it('don’t compile without ts-results, which they name', async () => {
    const { dir: without } = await install({ without: ['ts-results'] })
    expect(await typeErrors(without, PURE)).toContainEqual(expect.stringMatching(/index\.d\.c?ts\(\d+\): TS2307$/))
  })
})

import { describe, expect, it } from 'vitest'
import { createMemoryTransport, TRANSPORT_CASES, type TransportUnderTest } from '../../src/testing/index.js'
import { type Mutant, spoilt } from './spoilt-transport.js'
import { MUTANTS, MUTANTS_WITHOUT } from './transport-mutants.js'

const ALL = ['cancel', 'pollPayments', 'reregister'] as const
const IDS = TRANSPORT_CASES.map(({ id }) => id)

/** A promise, what was expected of it, and what came instead. */
const FORM = /^["A-Z].*?\.( Expected: .*\.)?( Instead: .*)?$/s

/** The cases that a transport fails, each asked of one that is made for it. */
async function failed(setUp: () => TransportUnderTest, capabilities: typeof ALL | readonly []): Promise<string[]> {
  const failures: string[] = []
  for (const { id, run } of TRANSPORT_CASES) {
    await run(setUp(), capabilities).catch((thrown: unknown) => {
      expect(thrown, id).toBeInstanceOf(Error)
      expect(thrown, id).toMatchObject({ message: expect.stringMatching(FORM) })
      failures.push(id)
    })
  }
  return failures
}

describe('the cases of the transport kit', () => {
  it('have an id and a title each, none of them twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length)
    expect(new Set(TRANSPORT_CASES.map(({ title }) => title)).size).toBe(IDS.length)
    for (const { title } of TRANSPORT_CASES) expect(title).toMatch(/^([A-Z]+-\d\d )?[a-z]+ .*[^.\s]$/)
  })

  it('have a mutant each, and no mutant is without its case', () => {
    expect(Object.keys(MUTANTS)).toEqual(IDS)
    expect(IDS).toEqual(expect.arrayContaining(Object.keys(MUTANTS_WITHOUT)))
  })

  it('say that they are told no credentials to look for', async () => {
    const said = TRANSPORT_CASES.find(({ id }) => id === 'no-secrets-said')
    const untold = { ...createMemoryTransport(), secrets: [] }
    await expect(said?.run(untold, ALL)).rejects.toThrow(/^The kit is told .*\.$/)
  })

  it('are all passed by the transport in memory, with the optional calls and without', async () => {
    expect(await failed(() => createMemoryTransport(), ALL)).toEqual([])
    expect(await failed(() => createMemoryTransport([]), [])).toEqual([])
  })
})

describe.each([
  ['a mutant fails its own case and no other', MUTANTS, ALL],
  ['without the optional calls, too', MUTANTS_WITHOUT, []],
] as const)('%s', (_, mutants: Readonly<Record<string, Mutant>>, capabilities) => {
  it.each(Object.entries(mutants))('%s', async (id, mutant) => {
    expect(await failed(() => spoilt(mutant, capabilities.length > 0), capabilities)).toEqual([id])
  })
})

import { describe, expect, it } from 'vitest'
import { createMemoryStore, type SyncStore } from '../../src/sync/index.js'
import { describeStore, STORE_CASES } from '../../src/testing/index.js'
import { STORE_MUTANTS, wrongly } from './store-mutants.js'

describeStore({ describe, it, title: 'the store in memory', setUp: () => ({ store: createMemoryStore() }) })

const IDS = STORE_CASES.map(({ id }) => id)

/** The cases that a store fails, each asked of one that is made for it. */
async function failed(setUp: () => SyncStore): Promise<string[]> {
  const failures: string[] = []
  for (const { id, run } of STORE_CASES) {
    await run(setUp()).catch((thrown: unknown) => {
      expect(thrown, id).toBeInstanceOf(Error)
      failures.push(id)
    })
  }
  return failures
}

describe('the cases of the store kit', () => {
  it('have an id and a title each, none of them twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length)
    expect(new Set(STORE_CASES.map(({ title }) => title)).size).toBe(IDS.length)
  })

  it('have a mutant each, and no mutant is without its case', () => {
    expect(Object.keys(STORE_MUTANTS)).toEqual(IDS)
  })

  it('are all passed by a store that gives fields back in another order, as a JSON column may', async () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, field]) => [name, turned(field)]),
      )
    }
    const other = (): SyncStore => {
      const store = createMemoryStore()
      return { ...store, load: async (orderNumber) => turned(await store.load(orderNumber)) as never }
    }
    expect(await failed(other)).toEqual([])
  })

  it('use up what a store needs to be closed, once each, also where a case fails', async () => {
    let closed = 0
    const runs: (() => Promise<void>)[] = []
    describeStore({
      describe: (_, body) => body(),
      it: (_, run) => runs.push(run),
      setUp: () => ({
        store: { ...createMemoryStore(), load: () => Promise.reject(new Error('away')) },
        tearDown: () => void closed++,
      }),
    })
    await Promise.allSettled(runs.map((run) => run()))
    expect(closed).toBe(STORE_CASES.length)
  })
})

describe('a mutant fails its own case and no other', () => {
  it.each(Object.entries(STORE_MUTANTS))('%s', async (id, mutant) => {
    expect(await failed(() => wrongly(mutant))).toEqual([id])
  })
})

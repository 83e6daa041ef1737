import { describe, expect, it, vi } from 'vitest'
import { createMemoryTransport, describeTransport, TRANSPORT_CASES } from '../../src/testing/index.js'
import { ALL, EXTRAS } from './everything.js'
import { spoilt } from './spoilt-transport.js'
import { MUTANTS } from './transport-mutants.js'

describeTransport({
  describe,
  it,
  title: 'the transport in memory',
  capabilities: ALL,
  worldHas: EXTRAS,
  setUp: () => createMemoryTransport(),
})

describeTransport({
  describe,
  it,
  title: 'the transport in memory, without the optional calls',
  capabilities: [],
  worldHas: EXTRAS,
  setUp: () => createMemoryTransport([]),
})

/** A test runner that only collects. */
function collecting() {
  const titles: string[] = []
  const tests: { readonly title: string; readonly run: () => Promise<void> }[] = []
  return {
    titles,
    tests,
    describe(title: string, body: () => void) {
      titles.push(title)
      body()
    },
    it(title: string, run: () => Promise<void>) {
      tests.push({ title, run })
    },
  }
}

describe('describeTransport', () => {
  it('makes one test of each case, whatever the capabilities: none is dropped', () => {
    for (const capabilities of [ALL, []] as const) {
      const { describe, it, tests, titles } = collecting()
      describeTransport({
        describe,
        it,
        capabilities,
        worldHas: EXTRAS,
        setUp: () => createMemoryTransport(capabilities),
      })
      expect(titles).toEqual(['NpTransport'])
      expect(tests.map(({ title }) => title)).toEqual(TRANSPORT_CASES.map(({ title }) => title))
    }
  })

  it('sets up anew for each test and tears down after it, after a failed one too', async () => {
    const { describe, it, tests } = collecting()
    const tearDown = vi.fn()
    const setUp = vi.fn(async () => ({ ...spoilt(MUTANTS['approved'] ?? (() => ({})), true), tearDown }))
    describeTransport({ describe, it, capabilities: ALL, worldHas: EXTRAS, setUp })
    expect(setUp).not.toHaveBeenCalled()
    const outcomes = await Promise.allSettled(tests.map(({ run }) => run()))
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(setUp).toHaveBeenCalledTimes(TRANSPORT_CASES.length)
    expect(tearDown).toHaveBeenCalledTimes(TRANSPORT_CASES.length)
  })

  it('skips by name what needs more of the world than it has, by the runner’s own means where there are any', async () => {
    const needy = TRANSPORT_CASES.filter(({ needs }) => needs !== undefined)
    expect(new Set(needy.map(({ needs }) => needs))).toStrictEqual(new Set(EXTRAS))
    const skippedTitle = ({ title, needs }: (typeof needy)[number]) => `${title} (skipped: the world has no "${needs}")`
    const setUp = vi.fn(() => createMemoryTransport())
    const plain = collecting()
    describeTransport({ ...plain, capabilities: ALL, setUp })
    expect(plain.tests.map(({ title }) => title)).toEqual(
      TRANSPORT_CASES.filter(({ needs }) => needs === undefined).map(({ title }) => title),
    )

    const able = collecting()
    const skip = vi.fn()
    const it = Object.assign(able.it, { skip })
    const worldHas = EXTRAS.filter((each) => each !== 'refuses')
    describeTransport({ describe: able.describe, it, capabilities: ALL, worldHas, setUp })
    const refusing = needy.filter(({ needs }) => needs === 'refuses')
    expect(skip.mock.calls.map(([title]) => title)).toEqual(refusing.map(skippedTitle))
    expect(able.tests).toHaveLength(TRANSPORT_CASES.length - refusing.length)
  })

  it.each(TRANSPORT_CASES.flatMap(({ id, needs, run }) => (needs === undefined ? [] : [[id, needs, run] as const])))(
    'has %s fail for want of %s where it is run all the same',
    async (_, needs, run) => {
      for (const capabilities of [ALL, []] as const) {
        const sound = createMemoryTransport(capabilities)
        const tested = { ...sound, np: { ...sound.np, [needs]: undefined } }
        await expect(run(tested, capabilities)).rejects.toThrow(`The world has "${needs}", as \`worldHas\` says.`)
      }
    },
  )

  it('says what was promised and what came instead', async () => {
    const { describe, it, tests } = collecting()
    const setUp = () => spoilt(MUTANTS['held-codes'] ?? (() => ({})), true)
    describeTransport({ describe, it, capabilities: ALL, setUp })
    const failures = await Promise.all(tests.map(({ run }) => run().catch((thrown: Error) => thrown.message)))
    expect(failures.filter((message) => message !== undefined)).toEqual([
      'All codes are kept. Expected: ["RE009","RE014","RE021","RE023","RE026"]. Instead: ["RE009"]',
    ])
  })
})

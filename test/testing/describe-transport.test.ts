import { describe, expect, it, vi } from 'vitest'
import { createMemoryTransport, describeTransport, TRANSPORT_CASES } from '../../src/testing/index.js'
import { spoilt } from './spoilt-transport.js'
import { MUTANTS } from './transport-mutants.js'

const ALL = ['cancel', 'pollPayments', 'reregister'] as const

describeTransport({
  describe,
  it,
  title: 'the transport in memory',
  capabilities: ALL,
  setUp: () => createMemoryTransport(),
})

describeTransport({
  describe,
  it,
  title: 'the transport in memory, without the optional calls',
  capabilities: [],
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
      describeTransport({ describe, it, capabilities, setUp: () => createMemoryTransport(capabilities) })
      expect(titles).toEqual(['NpTransport'])
      expect(tests.map(({ title }) => title)).toEqual(TRANSPORT_CASES.map(({ title }) => title))
    }
  })

  it('sets up anew for each test and tears down after it, after a failed one too', async () => {
    const { describe, it, tests } = collecting()
    const tearDown = vi.fn()
    const setUp = vi.fn(async () => ({ ...spoilt(MUTANTS['approved'] ?? (() => ({})), true), tearDown }))
    describeTransport({ describe, it, capabilities: ALL, setUp })
    expect(setUp).not.toHaveBeenCalled()
    const outcomes = await Promise.allSettled(tests.map(({ run }) => run()))
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(setUp).toHaveBeenCalledTimes(TRANSPORT_CASES.length)
    expect(tearDown).toHaveBeenCalledTimes(TRANSPORT_CASES.length)
  })

  it('says what was promised and what came instead', async () => {
    const { describe, it, tests } = collecting()
    const setUp = () => spoilt(MUTANTS['held-codes'] ?? (() => ({})), true)
    describeTransport({ describe, it, capabilities: ALL, setUp })
    const failures = await Promise.all(tests.map(({ run }) => run().catch((thrown: Error) => thrown.message)))
    expect(failures.filter((message) => message !== undefined)).toEqual([
      'All codes are kept. Expected: ["RE009","RE021","RE026"]. Instead: ["RE009"]',
    ])
  })
})

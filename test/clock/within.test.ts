import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { GIVEN_UP, within } from '../../src/clock/within.js'
import { CountingController } from './counting-controller.js'

const START = '2026-04-01T10:00:00+09:00'

describe('what is waited for only so long', () => {
  it.each([
    [4_999, 'came', 4_999],
    [5_001, GIVEN_UP, 5_000],
  ])('after %d ms, where 5,000 are allowed', async (takes, comesTo, passed) => {
    const clock = createVirtualClock(START)
    const start = clock.now()
    const controller = new CountingController()
    const patience = { clock, timeoutMs: 5_000, signal: controller.signal }
    expect(await within(patience, () => clock.wait(takes).then(() => 'came'))).toBe(comesTo)
    expect([clock.now() - start, controller.listeners]).toStrictEqual([passed, 0])
  })

  it('is given up at once where nobody waited to begin with', async () => {
    const clock = createVirtualClock(START)
    const start = clock.now()
    const patience = { clock, timeoutMs: 5_000, signal: AbortSignal.abort() }
    expect(await within(patience, () => new Promise(() => {}))).toBe(GIVEN_UP)
    expect(clock.now()).toBe(start)
  })

  it('learns that nobody waits any longer, whatever it comes to, and fails as it fails', async () => {
    const signals: AbortSignal[] = []
    const failing = (signal: AbortSignal): never => {
      signals.push(signal)
      throw new Error('broken')
    }
    const patience = { clock: createVirtualClock(START), timeoutMs: 5_000, signal: undefined }
    await expect(within(patience, failing)).rejects.toThrow('broken')
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true])
  })

  it('is given up by a clock that rejects, too', async () => {
    const clock = { now: () => 0, wait: () => Promise.reject(new Error('stopped')) }
    const patience = { clock, timeoutMs: 5_000, signal: undefined }
    expect(await within(patience, () => new Promise(() => {}))).toBe(GIVEN_UP)
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/clock/system-clock.js'
import { CountingController } from './counting-controller.js'

afterEach(() => vi.useRealTimers())

describe('the system clock', () => {
  it("is the machine's own", () => {
    vi.useFakeTimers({ now: Date.parse('2026-04-01T10:00:00+09:00') })
    expect(systemClock.now()).toBe(1775005200000)
  })

  it('waits so many milliseconds, and leaves no timer and no listener', async () => {
    vi.useFakeTimers()
    const controller = new CountingController()
    const woken = vi.fn()
    const waited = systemClock.wait(1_000, controller.signal).then(woken)
    await vi.advanceTimersByTimeAsync(999)
    expect([woken.mock.calls.length, controller.listeners]).toEqual([0, 1])
    await vi.advanceTimersByTimeAsync(1)
    await waited
    expect([vi.getTimerCount(), controller.listeners]).toEqual([0, 0])
  })

  it('stops waiting when the signal is aborted, and leaves no timer and no listener', async () => {
    vi.useFakeTimers()
    const controller = new CountingController()
    const waited = systemClock.wait(3_600_000, controller.signal)
    controller.abort()
    await waited
    expect([vi.getTimerCount(), controller.listeners]).toEqual([0, 0])
  })

  it('never starts to wait when the signal is aborted already', async () => {
    vi.useFakeTimers()
    const controller = new CountingController()
    controller.abort()
    await systemClock.wait(3_600_000, controller.signal)
    expect([vi.getTimerCount(), controller.listeners]).toEqual([0, 0])
  })

  it.each([
    ['as long as the longest timer', 2 ** 31 - 1],
    ['longer than the longest timer, which would go off at once', 60 * 86_400_000],
  ])('waits %s', async (_, milliseconds) => {
    vi.useFakeTimers()
    const woken = vi.fn()
    const waited = systemClock.wait(milliseconds).then(woken)
    await vi.advanceTimersByTimeAsync(milliseconds - 1)
    expect(woken).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect([woken.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0])
    await waited
  })
})

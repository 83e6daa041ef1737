import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { CountingController } from './counting-controller.js'

const RUN = { seed: 20260415, numRuns: 100 }
const START = Date.parse('2026-04-01T10:00:00+09:00')
const delays = fc.array(fc.nat({ max: 100 }), { maxLength: 12 })

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a virtual clock', () => {
  it('starts where it is told to, and stands still', async () => {
    const clock = createVirtualClock('2026-04-01T10:00:00+09:00')
    await Promise.resolve()
    expect([clock.now(), createVirtualClock(7).now()]).toEqual([START, 7])
  })

  it.each([
    '',
    'yesterday',
    '2026',
    'April 1 2026',
    '2026-04-01',
    '2026-04-01T10:00:00', // in which country?
    '2026-02-30T10:00:00Z', // Date.parse takes it for 2 March
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
    8.64e15,
    253_402_300_800_000, // the year 10000, which no instant has
    -62_167_219_200_001,
  ])('does not start at %j', (start) => {
    expect(() => createVirtualClock(start)).toThrow(TypeError)
    expect(() => createVirtualClock(start)).toThrow('ISO 8601')
  })

  it('lets time pass when it is told to', async () => {
    const clock = createVirtualClock(START)
    clock.advance(60_000)
    await clock.wait(0)
    expect(clock.now()).toBe(START + 60_000)
  })

  it.each([253_402_300_799_999, -62_167_219_200_000])('starts at the last time and at the first: %i', (start) => {
    expect(createVirtualClock(start).now()).toBe(start)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -Infinity, 1e300, 253_402_300_800_000 - START, '5', null, undefined])(
    'READ-23: is advanced to no time that there isn’t: by %j',
    (milliseconds) => {
      const clock = createVirtualClock(START)
      const wanted = 'What a virtual clock is advanced by has to be a number of milliseconds, to the year 9999 at most.'
      expect(() => clock.advance(milliseconds as never)).toThrow(new TypeError(wanted))
      expect(clock.now()).toBe(START)
    },
  )

  it('stands still while something is going on', async () => {
    const clock = createVirtualClock(START)
    const waited = clock.wait(1_000)
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
    expect(clock.now()).toBe(START)
    await waited
    expect(clock.now()).toBe(START + 1_000)
  })

  it('stands still while something else is due to run', async () => {
    const clock = createVirtualClock(START)
    const waited = Promise.all([clock.wait(10), clock.wait(20)])
    const seen = await new Promise((resolve) => setImmediate(() => resolve(clock.now())))
    expect(seen).toBe(START + 10)
    await waited
  })

  it('never runs backwards: who was to wake before the time that has passed wakes now', async () => {
    const clock = createVirtualClock(START)
    const waited = clock.wait(1_000)
    clock.advance(60_000)
    await waited
    expect(clock.now()).toBe(START + 60_000)
  })

  it('needs no timer: one that is held up holds nothing up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const clock = createVirtualClock(START)
    await clock.wait(1_000)
    expect([clock.now(), vi.getTimerCount()]).toEqual([START + 1_000, 0])
  })

  it('runs where there is no setImmediate, as in a browser', async () => {
    vi.stubGlobal('setImmediate', undefined)
    const clock = createVirtualClock(START)
    await clock.wait(1_000)
    expect(clock.now()).toBe(START + 1_000)
  })

  it('never jumps to the end of time: who waits for ever waits for the signal', async () => {
    const clock = createVirtualClock(START)
    const controller = new CountingController()
    const forever = clock.wait(Number.POSITIVE_INFINITY, controller.signal)
    await clock.wait(1_000)
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(clock.now()).toBe(START + 1_000)
    controller.abort()
    await forever
    expect([clock.now(), controller.listeners]).toEqual([START + 1_000, 0])
  })

  it('stands still when nobody waits any more by the time that it would jump', async () => {
    const due: (() => void)[] = []
    vi.stubGlobal('setImmediate', (run: () => void) => due.push(run))
    const clock = createVirtualClock(START)
    const controller = new CountingController()
    const waited = clock.wait(1_000, controller.signal)
    controller.abort()
    await waited
    expect(due).toHaveLength(1)
    for (const run of due) expect(run).not.toThrow()
    expect(clock.now()).toBe(START)
  })

  it.each([-1, Number.NaN])('takes %d for no time at all', async (milliseconds) => {
    const clock = createVirtualClock(START)
    await clock.wait(milliseconds)
    expect(clock.now()).toBe(START)
  })
})

describe('laws of a virtual clock', () => {
  it(`wakes in the order of time, those of one moment in the order in which they came (seed ${RUN.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(delays, async (waits) => {
        const clock = createVirtualClock(START)
        const woken: (readonly [delay: number, turn: number])[] = []
        await Promise.all(
          waits.map(async (delay, turn) => {
            await clock.wait(delay)
            expect(clock.now()).toBe(START + delay)
            woken.push([delay, turn])
          }),
        )
        const expected = waits.map((delay, turn) => [delay, turn] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1])
        expect(woken).toEqual(expected)
      }),
      RUN,
    )
  })

  it(`time never runs backwards, whoever waits within a wait (seed ${RUN.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(delays, { maxLength: 4 }), async (walks) => {
        const clock = createVirtualClock(START)
        let last = START
        await Promise.all(
          walks.map(async (waits) => {
            for (const delay of waits) {
              const before = clock.now()
              await clock.wait(delay)
              expect(clock.now()).toBe(before + delay)
              expect(clock.now()).toBeGreaterThanOrEqual(last)
              last = clock.now()
            }
          }),
        )
        const longest = Math.max(0, ...walks.map((waits) => waits.reduce((sum, delay) => sum + delay, 0)))
        expect(clock.now()).toBe(START + longest)
      }),
      RUN,
    )
  })

  it(`an aborted wait ends at once, takes no time and leaves no listener (seed ${RUN.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(delays, fc.nat({ max: 100 }), async (waits, when) => {
        const clock = createVirtualClock(START)
        const controller = new CountingController()
        const all = waits.map(async (delay) => {
          await clock.wait(delay, controller.signal)
          expect(clock.now()).toBe(START + Math.min(delay, when))
        })
        await clock.wait(when)
        controller.abort()
        await Promise.all(all)
        expect([clock.now(), controller.listeners]).toEqual([START + when, 0])
      }),
      RUN,
    )
  })

  it('does not start to wait when the signal is aborted already', async () => {
    const clock = createVirtualClock(START)
    const controller = new CountingController()
    controller.abort()
    await clock.wait(1_000, controller.signal)
    expect([clock.now(), controller.listeners]).toEqual([START, 0])
  })
})

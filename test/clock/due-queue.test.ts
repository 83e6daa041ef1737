import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDueQueue } from '../../src/clock/due-queue.js'

const RUN = { seed: 20261128, numRuns: 300 }

type Act =
  | { readonly act: 'put'; readonly at: number }
  | { readonly act: 'forget'; readonly which: number }
  | { readonly act: 'take'; readonly now: number }

/** Few enough moments that some share one, and enough of them that much waits beneath what is forgotten. */
const moment = fc.nat({ max: 40 })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: moment.map((at): Act => ({ act: 'put', at })) },
  { weight: 2, arbitrary: fc.nat({ max: 100 }).map((which): Act => ({ act: 'forget', which })) },
  { weight: 1, arbitrary: moment.map((now): Act => ({ act: 'take', now })) },
)

/** The same, in a list that is sorted whenever it is asked. */
function plainQueue() {
  let entries: { readonly at: number; readonly what: number }[] = []
  const first = () => [...entries].sort((one, other) => one.at - other.at || one.what - other.what)[0]
  const drop = (what: number) => {
    entries = entries.filter((entry) => entry.what !== what)
  }
  return {
    put: (at: number, what: number) => void entries.push({ at, what }),
    drop,
    nextAt: () => first()?.at ?? Number.POSITIVE_INFINITY,
    takeUntil(now: number) {
      const due = first()
      if (due === undefined || due.at > now) return null
      drop(due.what)
      return due
    },
  }
}

describe('what is due', () => {
  it('is nothing, never, where nothing was put in', () => {
    const queue = createDueQueue<string>()
    expect([queue.nextAt(), queue.takeUntil(Number.POSITIVE_INFINITY)]).toEqual([Number.POSITIVE_INFINITY, null])
  })

  it('isn’t taken before its time', () => {
    const queue = createDueQueue<string>()
    queue.put(5, 'a call')
    expect([queue.nextAt(), queue.takeUntil(4)]).toEqual([5, null])
    expect(queue.takeUntil(5)).toMatchObject({ at: 5, what: 'a call' })
    expect(queue.takeUntil(5)).toBeNull()
  })

  it('is taken out once, however often that is asked', () => {
    const queue = createDueQueue<string>()
    const forget = queue.put(1, 'forgotten')
    queue.put(2, 'kept')
    forget()
    forget()
    expect(queue.takeUntil(9)).toMatchObject({ at: 2, what: 'kept' })
    forget()
    expect(queue.nextAt()).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a law of what is due', () => {
  it(`the earliest comes first, of one moment whoever was put in first, whatever was taken out (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 150, size: 'max' }), (acts) => {
        const queue = createDueQueue<number>()
        const plain = plainQueue()
        const forgets: (() => void)[] = []
        for (const each of acts) {
          if (each.act === 'put') {
            plain.put(each.at, forgets.length)
            forgets.push(queue.put(each.at, forgets.length))
          } else if (each.act === 'forget') {
            plain.drop(each.which)
            forgets[each.which]?.()
          } else {
            const due = queue.takeUntil(each.now)
            expect(due === null ? null : { at: due.at, what: due.what }).toEqual(plain.takeUntil(each.now))
          }
          expect(queue.nextAt()).toBe(plain.nextAt())
        }
      }),
      RUN,
    )
  })
})

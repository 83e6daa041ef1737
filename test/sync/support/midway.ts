import { expect } from 'vitest'
import type { AShop } from './a-shop.js'

/** Lets NP answer, and waits for what was begun. */
export type Answer<T> = () => Promise<T>

/**
 * Begins something and stops in its first call to NP, which has to wait for `held`. Whoever ends without a call is red,
 * instead of being waited for.
 */
export async function midway<T>(begin: (held: () => Promise<void>) => Promise<T>): Promise<Answer<T>> {
  let answer: () => void = () => {}
  let reached: () => void = () => {}
  const may = new Promise<void>((resolve) => (answer = resolve))
  const called = new Promise<void>((resolve) => (reached = resolve))
  const done = begin(() => {
    reached()
    return may
  })
  await Promise.race([called, done.then(() => expect.fail('It ended without a call to NP.'))])
  return () => {
    answer()
    return done
  }
}

/** The same with the next call to the shop's own NP; those after it are answered at once. */
export function midwayAtNp<T>({ np }: AShop, begin: () => Promise<T>): Promise<Answer<T>> {
  return midway((held) => {
    np.onCall = () => {
      np.onCall = async () => {}
      return held()
    }
    return begin()
  })
}

import { describe, expect, it } from 'vitest'
import { notify } from '../../src/shape/notify.js'

const WRONG = new Error('the callback’s own trouble')

describe('a callback of the user’s', () => {
  it('is called once, and what it gives back is nobody’s business', () => {
    const calls: string[] = []
    notify(
      () => calls.push('called'),
      () => calls.push('failed'),
    )
    expect(calls).toStrictEqual(['called'])
  })

  it.each([
    [
      'throws',
      () => {
        throw WRONG
      },
    ],
    ['rejects later', () => Promise.reject(WRONG)],
  ])('that %s throws nothing here: it is told to whoever asks', async (_, callback) => {
    const told = new Promise((resolve) => notify(callback, resolve))
    expect(await told).toBe(WRONG)
    // Unhandled, the second would end the run.
    notify(callback)
  })
})

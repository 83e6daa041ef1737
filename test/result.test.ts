import { Err as StackedErr } from 'ts-results'
import { describe, expect, it } from 'vitest'
import { Err } from '../src/index.js'

describe('a failure', () => {
  it('is one of ts-results, that says so by each of its fields', () => {
    const failure = Err('closed')
    expect(failure).toBeInstanceOf(StackedErr)
    expect(failure).toMatchObject({ ok: false, err: true, val: 'closed' })
    expect(failure.unwrapOr('open')).toBe('open')
  })

  it('captures no stack: none is shown, none gets into JSON, and equal failures are equal', () => {
    const failure = Err('closed')
    expect(failure.stack).toBe('Err(closed)\n')
    expect(() => failure.unwrap()).toThrow(/^Tried to unwrap Error: closed\n$/)
    expect(JSON.parse(JSON.stringify(failure))).toEqual({ ok: false, err: true, val: 'closed', _stack: '' })
    expect(failure).toStrictEqual(Err('closed'))
  })
})

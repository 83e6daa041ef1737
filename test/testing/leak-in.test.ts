import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Err } from '../../src/result.js'
import { leakIn } from '../../src/testing/transport-conformance/leak-in.js'

const SECRET = 'sp-SECRET-4711'
const PHONE = '03-9182-7364'

class Hidden {
  readonly #secret = SECRET
  readonly size = 1
  secretLength(): number {
    return this.#secret.length
  }
}

const cyclic: { self?: unknown; deep: unknown } = { deep: [[[{ note: `x ${SECRET} y` }]]] }
cyclic.self = cyclic

describe('leakIn', () => {
  it.each<readonly [string, unknown]>([
    ['a text', `Basic ${SECRET}`],
    ['a field, at any depth and round in a circle', cyclic],
    ['the name of a field', { [SECRET]: 1 }],
    ['a field that is not enumerable', Object.defineProperty({}, 'key', { value: SECRET })],
    ['a symbol', { [Symbol(SECRET)]: 1 }],
    [
      'a getter',
      {
        get key() {
          return SECRET
        },
      },
    ],
    ['toJSON', { toJSON: () => ({ key: SECRET }) }],
    ['toString', { toString: () => SECRET }],
    ['util.inspect', { [inspect.custom]: () => SECRET }],
    ['an error, its message and its cause', new Error('x', { cause: new Error(SECRET) })],
    ['a map and a set', new Map([[new Set([SECRET]), 1]])],
    ['a failure', Err({ code: 'offline', detail: SECRET })],
    ['a field of a function', Object.assign(() => 0, { options: { key: SECRET } })],
    ['another width', 'ＳＰ－ＳＥＣＲＥＴ－４７１１'],
  ])('finds it in %s', (_, thing) => {
    expect(leakIn(thing, [PHONE, SECRET])).toBe(SECRET)
  })

  it.each<readonly [string, unknown]>([
    ['with spaces instead of hyphens', '03 9182 7364'],
    ['without hyphens', '0391827364'],
    ['in full width', '０３－９１８２－７３６４'],
  ])('finds a telephone number %s', (_, thing) => {
    expect(leakIn([thing], [SECRET, PHONE])).toBe(PHONE)
  })

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['what is closed over', () => SECRET.length],
    ['what is private', new Hidden()],
    [
      'a getter that throws',
      {
        get key() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get() {
            throw new Error('no')
          },
        },
      ),
    ],
    ['an object without a prototype', Object.create(null)],
    ['other values', { code: 'offline', status: 503, npCodes: ['EPRO0101'] }],
  ])('finds nothing in %s', (_, thing) => {
    expect(leakIn(thing, [PHONE, SECRET])).toBeNull()
  })
})

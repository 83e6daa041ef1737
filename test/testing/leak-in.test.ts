import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Err } from '../../src/result.js'
import { leakIn } from '../../src/testing/transport-conformance/leak-in.js'

const SECRET = 'sp-SECRET-4711'
const PHONE = '03-9182-7364'
const QUOTED = 'made"up/p\nassあ'

class Hidden {
  readonly #secret = SECRET
  readonly size = 1
  secretLength(): number {
    return this.#secret.length
  }
}

class Talking {
  readonly #secret = SECRET
  get secret(): string {
    return this.#secret
  }
}

class Printing {
  [inspect.custom](_depth: number, _options: object, print: (inner: unknown) => string): string {
    return `Printing ${print(this.#headers)}`
  }
  readonly #headers = { authorization: SECRET }
}

const cyclic: { self?: unknown; deep: unknown } = { deep: [[[{ note: `x ${SECRET} y` }]]] }
cyclic.self = cyclic

describe('leakIn', () => {
  it.each<readonly [string, unknown]>([
    ['a text', `Basic ${SECRET}`],
    ['a field, at any depth and round in a circle', cyclic],
    ['the name of a field', { [SECRET]: 1 }],
    ['a field that is not enumerable', Object.defineProperty({}, 'key', { value: SECRET })],
    ['the name of a field that is not enumerable', Object.defineProperty({}, SECRET, { value: 1 })],
    ['a symbol', { [Symbol(SECRET)]: 1 }],
    ['a symbol in a field', { key: Symbol(SECRET) }],
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
    ['another case', 'SP-secret-4711'],
    ['the value of a map', new Map([[1, [SECRET]]])],
    ['a getter of its class', [new Talking()]],
    ['a field that it inherits', Object.create({ [SECRET]: 1 })],
    ['what it hands on to util.inspect', new Printing()],
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
    ['once', JSON.stringify(QUOTED)],
    ['twice', JSON.stringify(JSON.stringify(QUOTED))],
    ['three times', JSON.stringify({ raw: JSON.stringify({ raw: JSON.stringify({ QUOTED }) }) })],
    ['with slashes escaped, as PHP does', String.raw`{"auth":"made\"up\/p\nass\u3042"}`],
    ['in ASCII alone', String.raw`{"auth":"{\"made\\u0022up/p\\u000aass\\u3042"}`],
  ])('finds what was written as JSON %s', (_, thing) => {
    expect(leakIn(thing, [PHONE, QUOTED])).toBe(QUOTED)
  })

  it('finds the first of the values, too, and says which one it is', () => {
    expect(leakIn({ a: SECRET }, [SECRET, PHONE])).toBe(SECRET)
    expect(leakIn({ a: SECRET, b: PHONE }, [PHONE, SECRET])).toBe(SECRET)
  })

  it.each([
    ['a number', 4711471147],
    ['a big number', 4711471147n],
  ])('finds %s, if it is nothing but one', (_, thing) => {
    expect(leakIn(thing, ['4711-4711-47'])).toBe('4711-4711-47')
    expect(leakIn([() => thing, new Map([[1, thing]])], ['4711471147'])).toBe('4711471147')
  })

  it('gives up on what has no end', () => {
    let depth = 0
    const endless = (): object => {
      const next = () => {
        depth += 1
        return depth > 20_000 ? SECRET : endless()
      }
      return Object.defineProperty({}, 'next', { get: next })
    }
    expect(leakIn(endless(), [SECRET])).toBeNull()
  })

  const many = Array.from({ length: 20_000 }, (_, at) => at)
  const unseen = Object.defineProperty({}, 'key', { value: SECRET })

  it.each<readonly [string, unknown]>([
    ['a list of many numbers', { cache: many, key: SECRET }],
    ['a list of many objects', { cache: many.map((at) => ({ at })), inner: unseen }],
    ['more than fits into one call', { cache: Array.from({ length: 500_000 }, () => 0), inner: unseen }],
    [
      'a map of more than fits into one call',
      { cache: new Map(Array.from({ length: 500_000 }, (_, at) => [at, at])), inner: unseen },
    ],
  ])('finds what stands behind %s', (_, thing) => {
    expect(leakIn(thing, [SECRET])).toBe(SECRET)
  })

  it('finds the last of many', () => {
    expect(leakIn([...many, SECRET], [SECRET])).toBe(SECRET)
    expect(leakIn(new Set([...many, SECRET]), [SECRET])).toBe(SECRET)
  })

  it('looks at each thing once, so that circles do not keep it from what lies deeper', () => {
    const last = Object.defineProperty({}, 'key', { value: SECRET })
    const middle: { readonly backs: unknown[]; readonly deep: unknown } = { backs: [], deep: [[[last]]] }
    for (let back = 0; back < 200; back += 1) middle.backs.push(middle)
    expect(leakIn(middle, [SECRET])).toBe(SECRET)
  })

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['the source of a function', () => 'sp-SECRET-4711'],
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

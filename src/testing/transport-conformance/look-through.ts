import { fold } from './fold.js'

/** How many things are opened: one may have no end. What was found in them is looked at in any case. */
const MOST_OPENED = 10_000

/** What a printer shows the inside of, and nothing else can read without using it up or waiting for it. */
const CLOSED = ['Promise', 'Map Iterator', 'Set Iterator', 'WeakMap', 'WeakSet', 'WeakRef']

/** What became of a search for some values. */
interface Look {
  /** Which of the values was found; below 0: none. */
  readonly place: number
  /** Whether everything was looked at, if none was found. */
  readonly isWhole: boolean
}

/**
 * Looks for values anywhere in a thing: in its fields, enumerable or not, its own or inherited, at any depth, in what
 * `toJSON` or `toString` say of it, in maps and sets. Width, spaces and hyphens don't hide one, nor does JSON that
 * stands in JSON.
 */
export function lookThrough(thing: unknown, values: readonly string[]): Look {
  const asJson = values.map((each) => JSON.stringify(each).slice(1, -1))
  const wanted = [...values, ...asJson].map(plain)
  const parts: unknown[] = [thing]
  const opened = new Set<unknown>()
  let isWhole = true
  for (const part of parts) {
    if ((typeof part === 'object' && part !== null) || typeof part === 'function') {
      if (opened.has(part)) continue
      if (opened.size === MOST_OPENED) {
        isWhole = false
        continue
      }
      opened.add(part)
      try {
        if (isClosed(part)) isWhole = false
        for (const each of partsOf(part)) parts.push(each)
      } catch {
        isWhole = false
      }
    } else {
      const text = plain(String(part))
      const index = wanted.findIndex((each) => text.includes(each))
      if (index >= 0) return { place: index % values.length, isWhole }
    }
  }
  return { place: -1, isWhole }
}

function isClosed(thing: object): boolean {
  return CLOSED.includes(Object.prototype.toString.call(thing).slice('[object '.length, -1))
}

function* partsOf(thing: object): Generator<unknown> {
  yield* fieldsOf(thing)
  if (thing instanceof Map || thing instanceof Set) {
    yield* thing.values()
    yield* thing.keys()
  }
  if (typeof thing !== 'function') {
    yield quietly(() => Reflect.get(thing, 'toJSON').call(thing, ''))
    yield quietly(() => String(thing))
  }
  const handedOn: unknown[] = []
  const inspect = (inner: unknown) => String(handedOn.push(inner))
  const options = { stylize: String }
  yield quietly(() => Reflect.get(thing, Symbol.for('nodejs.util.inspect.custom')).call(thing, 4, options, inspect))
  yield* handedOn
}

/** Names and contents of fields; what is inherited is shown as well, but for methods. */
function* fieldsOf(thing: object): Generator<unknown> {
  let holder: object | null = thing
  while (holder !== null && holder !== Object.prototype) {
    for (const key of Reflect.ownKeys(holder)) {
      const field = Object.getOwnPropertyDescriptor(holder, key)
      const content = quietly(() => field?.get?.call(thing) ?? field?.value)
      if (holder !== thing && typeof content === 'function') continue
      yield key
      yield content
    }
    holder = Object.getPrototypeOf(holder)
  }
}

function quietly(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A text without what hides it, however often it was escaped. */
function plain(text: string): string {
  if (!text.includes('\\')) return fold(text)
  const spelt = text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return fold(spelt.replaceAll('\\', ''))
}

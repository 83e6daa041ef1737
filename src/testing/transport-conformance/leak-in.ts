/** How many things are opened: one may have no end. What was found in them is looked at in any case. */
const MOST_OPENED = 10_000

/**
 * The first of the values that is found anywhere in a thing: in its own fields, enumerable or not, at any depth, in
 * what `toJSON` or `toString` say of it, in maps and sets. Width, spaces and hyphens don't hide one.
 */
export function leakIn(thing: unknown, values: readonly string[]): string | null {
  const wanted = values.map(fold)
  const parts: unknown[] = [thing]
  const opened = new Set<unknown>()
  for (const part of parts) {
    if ((typeof part === 'object' && part !== null) || typeof part === 'function') {
      if (opened.has(part) || opened.size === MOST_OPENED) continue
      opened.add(part)
      for (const each of partsOf(part)) parts.push(each)
    } else {
      const text = fold(String(part))
      const index = wanted.findIndex((each) => text.includes(each))
      if (index >= 0) return values[index] ?? null
    }
  }
  return null
}

function* partsOf(thing: object): Generator<unknown> {
  for (const key of Reflect.ownKeys(thing)) {
    yield key
    const field = Object.getOwnPropertyDescriptor(thing, key)
    yield quietly(() => field?.get?.call(thing) ?? field?.value)
  }
  if (thing instanceof Map || thing instanceof Set) {
    yield* thing.values()
    yield* thing.keys()
  }
  if (typeof thing !== 'function') {
    yield quietly(() => Reflect.get(thing, 'toJSON').call(thing, ''))
    yield quietly(() => String(thing))
  }
  yield quietly(() => Reflect.get(thing, Symbol.for('nodejs.util.inspect.custom')).call(thing, 4, {}, String))
}

function quietly(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A text without what hides it: width, spaces, hyphens, case. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s‐-―−-]/gu, '')
    .toLowerCase()
}

/** How deep and how far a value is looked through. */
const MOST_PARTS = 10_000

/**
 * The first of the values that is found anywhere in a thing: in its own fields, enumerable or not, at any depth, in what
 * `toJSON` or `toString` say of it, in maps and sets. Width, spaces and hyphens don't hide one.
 */
export function leakIn(thing: unknown, values: readonly string[]): string | null {
  const wanted = values.map(folded)
  const parts: unknown[] = [thing]
  const seen = new Set<unknown>()
  for (const part of parts) {
    if (parts.length > MOST_PARTS) break
    if ((typeof part === 'object' && part !== null) || typeof part === 'function') {
      if (seen.has(part)) continue
      seen.add(part)
      parts.push(...partsOf(part))
    } else {
      const text = folded(String(part))
      const index = wanted.findIndex((each) => text.includes(each))
      if (index >= 0) return values[index] ?? null
    }
  }
  return null
}

function partsOf(thing: object): readonly unknown[] {
  const parts: unknown[] = []
  for (const key of Reflect.ownKeys(thing)) {
    const field = Object.getOwnPropertyDescriptor(thing, key)
    const value = quietly(() => field?.get?.call(thing) ?? field?.value)
    parts.push(key, value)
  }
  if (thing instanceof Map || thing instanceof Set) parts.push(...thing.values(), ...thing.keys())
  if (typeof thing !== 'function')
    parts.push(
      quietly(() => JSON.stringify(thing)),
      quietly(() => String(thing)),
    )
  const inspect: unknown = quietly(() => Reflect.get(thing, Symbol.for('nodejs.util.inspect.custom')))
  if (typeof inspect === 'function') parts.push(quietly(() => inspect.call(thing, 4, {}, String)))
  return parts
}

function quietly(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A text without what hides it: width, spaces, hyphens, case. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s‐-―−-]/gu, '')
    .toLowerCase()
}

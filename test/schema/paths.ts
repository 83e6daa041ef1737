/** Where a field is: its name, or the names down to it. */
export type Path = readonly string[]

/** Every path of a value's fields, parts before their fields; items of lists aren't fields. */
export function fieldPaths(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const path = [...above, name]
    return [path, ...fieldPaths(field, path)]
  })
}

/** Every path of a value's parts: itself, and the objects within. */
export function partPaths(value: unknown): readonly Path[] {
  return [[], ...fieldPaths(value).filter((path) => fieldPaths(at(value, path)).length > 0)]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, name) => Object.entries(part ?? {}).find(([key]) => key === name)?.[1], value)
}

/** A copy without the field at a path. */
export function without(value: unknown, [name, ...rest]: Path): unknown {
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([key, field]) => {
      if (key !== name) return [[key, field]]
      return rest.length === 0 ? [] : [[key, without(field, rest)]]
    }),
  )
}

/** A copy with a value at a path. */
export function withField(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put
  const fields = new Map<string, unknown>(Object.entries(value ?? {}))
  fields.set(name, rest.length === 0 ? put : withField(fields.get(name), rest, put))
  return Object.fromEntries(fields)
}

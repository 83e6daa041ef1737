import { readdirSync, readFileSync } from 'node:fs'

const SRC = new URL('../../src/', import.meta.url)

/** Every file of `src`, by its path in there. */
export type Sources = ReadonlyMap<string, string>

export function readSources(): Sources {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(files.map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]))
}

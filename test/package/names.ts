import { expect } from 'vitest'
import { ENTRIES } from './installed.js'
import { runNode } from './run.js'

/** The names that each entry exports, by how it is loaded. */
export type Names = Readonly<
  Record<
    string,
    {
      readonly imported: readonly string[]
      readonly required: readonly string[]
      readonly commonjs: readonly string[]
    }
  >
>

/** The names in a folder that the package is installed in, found by a Node with some flags. */
export async function namesIn(dir: string, node?: string, flags?: readonly string[]): Promise<Names> {
  return (await runNode(dir, 'names.mjs', [], node, flags)) as Names
}

/** Fails unless every entry is there and has names, the same ones however it is loaded. */
export function expectAlike(names: Names): void {
  expect(Object.keys(names)).toStrictEqual(ENTRIES)
  for (const [entry, { imported, required, commonjs }] of Object.entries(names)) {
    expect(imported.length, entry).toBeGreaterThan(0)
    expect(required, entry).toStrictEqual(imported)
    expect(commonjs, entry).toStrictEqual(imported)
  }
}

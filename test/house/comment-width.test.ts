import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const FILES = ['src', 'test', 'bench', 'examples'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
)

/** As wide as the formatter makes code. It leaves comments alone. */
const WIDEST = 120

const IS_COMMENT = /^\s*(?:\*|\/\*|\/\/)/
/** A rule of the linter is put aside in one line. */
const FOR_THE_LINTER = /^\s*\/\/ biome-ignore /

/** The comments of a file that are too wide, each as its line. The code of an example may be as wide as it needs. */
function tooWide(file: string): readonly string[] {
  let isExample = false
  return readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!IS_COMMENT.test(line)) return []
      if (line.includes('* ```')) isExample = !isExample
      return isExample || FOR_THE_LINTER.test(line) || line.length <= WIDEST ? [] : [`${file}:${index + 1}`]
    })
}

describe('comments', () => {
  it(`are no wider than code: ${WIDEST} columns`, () => {
    expect(FILES.length).toBeGreaterThan(1_000)
    expect(FILES.flatMap(tooWide)).toEqual([])
  })
})

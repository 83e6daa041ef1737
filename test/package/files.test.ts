import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './installed.js'

const DIST = join(ROOT, 'dist')
const FILES = readdirSync(DIST, { encoding: 'utf8', recursive: true }).filter((file) => !file.startsWith('modules'))
const textOf = (file: string) => readFileSync(join(DIST, file), 'utf8')

/** The sources that a file holds: each stands below a comment that names it, the first perhaps behind a helper. */
const sourcesIn = (file: string) =>
  new Set([...textOf(file).matchAll(/(?:^|; ?|\} ?)\/\/ (src\/\S+)$/gm)].map(([, name]) => name))

/** The files that Node opens for an ES module, itself among them. */
function openedFor(file: string, opened = new Set<string>()): ReadonlySet<string> {
  if (opened.has(file)) return opened
  opened.add(file)
  for (const [, specifier = ''] of textOf(file).matchAll(/(?:from|import) ["'](\.[^"']+)["']/g)) {
    openedFor(join(dirname(file), specifier), opened)
  }
  return opened
}

describe('what Node loads', () => {
  it.each(['js', 'cjs'])('holds each source once, so that all entries share one: %s', (extension) => {
    const sources = FILES.filter((file) => file.endsWith(`.${extension}`)).flatMap((file) => [...sourcesIn(file)])
    expect(sources).toContain('src/order/own-order.ts')
    expect(sources.filter((source, at) => sources.indexOf(source) !== at)).toStrictEqual([])
  })

  // Each takes some 0.5 ms before the first line runs.
  it.each([
    ['index', 7],
    ['machine/index', 7],
    ['schema/index', 5],
    // What ./sync and ./np-connect-pro take of the back office lies apart, so that they needn't open all of it.
    ['back-office/index', 10],
    ['books/index', 10],
    ['makeshop/index', 7],
    ['np-connect-pro/index', 8],
    ['transport/index', 7],
    ['sync/index', 14],
    ['simulator/index', 3],
    ['simulator/node', 1],
    // Each value of an entry's fields that the store kit saves is from a list that others have, too.
    ['testing/index', 5],
    ['testing/arbitraries/index', 9],
  ])('is in few files: %s.js opens at most %i', (entry, most) => {
    expect(openedFor(`${entry}.js`).size).toBeLessThanOrEqual(most)
  })
})

import { describe, expect, it } from 'vitest'
import * as backOffice from '../../src/back-office/index.js'
import * as books from '../../src/books/index.js'
import * as main from '../../src/index.js'
import * as machine from '../../src/machine/index.js'
import * as makeshop from '../../src/makeshop/index.js'
import * as npConnectPro from '../../src/np-connect-pro/index.js'
import * as schema from '../../src/schema/index.js'
import * as simulator from '../../src/simulator/index.js'
import * as simulatorServer from '../../src/simulator/node.js'
import * as sync from '../../src/sync/index.js'
import * as arbitraries from '../../src/testing/arbitraries/index.js'
import * as testing from '../../src/testing/index.js'
import * as transport from '../../src/transport/index.js'
import { below, read } from './files-below.js'

/** The entries that have a guide in both languages, and the others. */
const GUIDED = {
  '.': main,
  './machine': machine,
  './back-office': backOffice,
  './books': books,
  './makeshop': makeshop,
}
const ENTRIES = {
  ...GUIDED,
  './schema': schema,
  './transport': transport,
  './sync': sync,
  './np-connect-pro': npConnectPro,
  './simulator': simulator,
  './simulator/node': simulatorServer,
  './testing': testing,
  './testing/arbitraries': arbitraries,
}

const JAPANESE = ['README.ja.md', ...below('docs', '.ja.md')]
const ENGLISH = ['README.md', ...below('docs', '.md')].filter((file) => !JAPANESE.includes(file))
const TESTS = below('test', '.test.ts').filter((file) => !file.startsWith('test/house/'))

/** What some tests import of the package, from its sources or as a consumer does. A word in a title is no test. */
const importedBy = (files: readonly string[]) =>
  new Set(
    files.flatMap((file) => [
      // Taken out of a whole entry.
      ...[...read(file).matchAll(/^import \* as (\w+) from '[^']*\/src\/[^']*'/gm)].flatMap(([, entry = '']) =>
        [...read(file).matchAll(new RegExp(`\\b${entry}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
      ),
      ...[...read(file).matchAll(/^import (?!type\b)[^']*?\{([^}]*)\} from '([^']*)'/gm)]
        .filter(([, , from = '']) => from.includes('/src/') || from.startsWith('makeshop-np-atobarai'))
        .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
        .filter((name) => !name.startsWith('type '))
        .map((name) => name.split(' as ')[0] ?? name),
    ]),
  )

/** The words of some files. */
const wordsIn = (files: readonly string[]) => new Set(files.flatMap((file) => read(file).match(/\w+/g) ?? []))

const functionsOf = (entry: object) =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

it('asks of every entry of the package', () => {
  const { exports } = JSON.parse(read('package.json'))
  expect(
    Object.keys(exports)
      .filter((path) => path !== './package.json')
      .sort(),
  ).toEqual(Object.keys(ENTRIES).sort())
})

describe.each([
  ['tests', ENTRIES, importedBy(TESTS)],
  ['the guides', GUIDED, wordsIn(ENGLISH)],
  ['the Japanese guides', GUIDED, wordsIn(JAPANESE)],
])('%s have each function', (_, entries, words) => {
  it.each(Object.entries<object>(entries))('of %s', (_entry, exported) => {
    const functions = functionsOf(exported)
    expect(functions.length).toBeGreaterThan(0)
    expect(functions.filter((name) => !words.has(name))).toStrictEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { below, read } from './files-below.js'

const DOCUMENTS = ['README.md', 'README.ja.md', 'CHANGELOG.md', 'examples/README.md', ...below('docs', '.md')]

/** Names in the documents that are another's: of tools, of XState, React and NP, and of tables in a shop's database. */
const OF_OTHERS = [
  ...['packageExports', 'exactOptionalPropertyTypes', 'skipLibCheck'],
  ...['onSnapshot', 'getNextTransitions', 'useSelector', 'getShortestPaths', 'createTestModel', 'fromState'],
  'getPathsFromEvents',
  ...['order_number', 'np_orders', 'due_at', 'made_ms'],
]

const SOURCES = new Set(below('src', '.ts').flatMap((file) => read(file).match(/\w+/g) ?? []))
const isJoined = (word: string) => /[a-z](?:[A-Z]|_[a-z])/.test(word)

/** The names of several words that a document sets as code, outside of its programs, which are run. */
const namesIn = (text: string) =>
  [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) =>
    (code.match(/[A-Za-z]\w*/g) ?? []).filter(isJoined),
  )

describe('what a document calls by a name of the library’s', () => {
  it.each(DOCUMENTS)('is called so in the sources: %s', (file) => {
    const known = (name: string) => SOURCES.has(name) || OF_OTHERS.includes(name)
    expect([...new Set(namesIn(read(file)))].filter((name) => !known(name))).toEqual([])
  })

  it('leaves no other’s name in the list that no document has', () => {
    const all = new Set(DOCUMENTS.flatMap((file) => namesIn(read(file))))
    expect(OF_OTHERS.filter((name) => !all.has(name))).toEqual([])
  })
})

import { beforeAll, describe, it } from 'vitest'
import { describeBooks } from '../../src/testing/index.js'
import { needsBuild } from './run-demo.js'

beforeAll(needsBuild)

describeBooks({
  describe,
  it,
  title: 'The books of the mornings',
  setUp: async () => {
    // @ts-expect-error the examples are plain JavaScript
    const { fileBooks } = await import('../../examples/morning/books/file-books.mjs')
    return { books: fileBooks() }
  },
})

import type { Awaitable } from '../awaitable.js'
import { runCases } from '../run-cases.js'
import type { TestRunner } from '../test-runner.js'
import { BOOKS_CASES } from './books-cases.js'
import type { BooksUnderTest } from './books-under-test.js'

/**
 * What {@link describeBooks} needs: your test runner, and your books.
 *
 * @category Testing
 */
export interface BooksConformance extends TestRunner {
  /** The title above the cases; "Books" unless told otherwise. */
  readonly title?: string | undefined
  /** Makes books for one case, each time new ones. */
  readonly setUp: () => Awaitable<BooksUnderTest>
}

/**
 * Tests that books keep the promises of `Books`, case by case. It brings its own assertions; `describe` and `it` are
 * those of your runner. It has no timer: a call that never answers is left to the runner's time-out. Give
 * `connectAgain` if other processes may work on the same data.
 *
 * Not tested: entries that can't be restored any more (no case can spoil one), whether what was saved lasts, how many
 * there may be, and what the books do while their database is away.
 *
 * @param conformance - your runner's `describe` and `it`, and how books are set up
 *
 * @example
 * ```ts
 * describeBooks({ describe, it, setUp: () => ({ books: createMemoryBooks() }) })
 * ```
 *
 * @category Testing
 */
export function describeBooks(conformance: BooksConformance): void {
  runCases(conformance, {
    title: conformance.title ?? 'Books',
    cases: BOOKS_CASES,
    skipped: () => null,
    setUp: conformance.setUp,
    run: async (each, tested) => each.run(tested.books, await tested.connectAgain?.()),
  })
}

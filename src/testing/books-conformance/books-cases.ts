import type { BooksCase } from './books-case.js'
import { entryCases } from './cases/entry-cases.js'
import { newestCases } from './cases/newest-cases.js'
import { pageCases } from './cases/page-cases.js'
import { raceCases } from './cases/race-cases.js'
import { valueCases } from './cases/value-cases.js'

/**
 * Every case of the books' kit, if you run them by other means than `describeBooks`.
 *
 * @category Testing
 */
export const BOOKS_CASES: readonly BooksCase[] = [
  ...entryCases,
  ...valueCases,
  ...raceCases,
  ...pageCases,
  ...newestCases,
]

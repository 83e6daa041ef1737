import type { Finding } from '../../back-office/answer/finding.js'
import { explainAnswer } from '../../back-office/wording/explain-answer.js'
import type { Refusal } from '../../refusal/refusal.js'
import type { Violation } from '../../refusal/violation.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inARow } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { BooksFailure } from '../books-failure.js'
import { BOOKS_FAILURE_TEXTS } from './books-failure-texts.js'

/**
 * What a change or an export was refused for, as this library answers it.
 *
 * @category Books
 */
export interface RefusedInBooks {
  /** That it was refused. */
  readonly code: 'refused'
  /** Why. */
  readonly refusal: Refusal | Violation | Finding
  /** That a claimed parcel is to be stopped. */
  readonly parcelToStop?: Finding | null | undefined
}

/**
 * Says in words why something wasn't done with the books, and what to do. An unknown code is shown as it is. It never
 * throws.
 *
 * @param failure - what `recordInBooks`, `changeInBooks`, `takeOverIntoBooks`, `gateInBooks`, `claimInBooks` or
 *   `releaseInBooks` answered
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const recorded = await recordInBooks(books, 'P1', event)
 * if (!recorded.ok) console.error(explainBooksFailure(recorded.val, 'en'))
 * ```
 *
 * @category Books
 */
export function explainBooksFailure(failure: BooksFailure | RefusedInBooks, locale: Locale = 'ja'): string {
  return inWords(() => {
    if ('refusal' in failure) {
      const toStop = failure.parcelToStop == null ? '' : explainAnswer(failure.parcelToStop, locale)
      return inARow([toStop, explainAnswer(failure.refusal, locale)], locale)
    }
    return wordsFor(BOOKS_FAILURE_TEXTS, failure.code, locale)
  }, locale)
}

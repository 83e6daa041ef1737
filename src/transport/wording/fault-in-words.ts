import type { Locale } from '../../vocabulary/locale.js'
import { inARow, inBrackets } from '../../wording/sentences.js'
import type { TransportFault } from '../transport-fault.js'

/** Sentences about a call that failed, with what came of it: the HTTP status and NP's codes. */
export function faultInWords(
  { npCodes, status }: TransportFault,
  sentences: readonly string[],
  locale: Locale,
): string {
  const details = [status == null ? '' : `HTTP ${status}`, ...npCodes].filter((text) => text !== '').join(', ')
  return `${inARow(sentences, locale)}${details === '' ? '' : inBrackets(details, locale)}`
}

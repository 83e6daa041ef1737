/**
 * Why a text couldn't be read.
 *
 * - `missing`: there is nothing in it; for a slip also only hyphens, for a carrier also makeshop's code 000.
 * - `not_text`: the value isn't a string.
 * - `unknown`: not a known status or carrier.
 * - `mail_service`: a mail service that 自動連携 doesn't support (SHIP-06).
 * - `unsupported`: a known carrier that isn't supported (SHIP-04).
 * - `ambiguous`: could be more than one; see `candidates`.
 * - `slip_list`: more than one slip number.
 * - `slip_word`: a word without any digit.
 * - `slip_characters`: something other than half-width alphanumerics and hyphens.
 * - `slip_too_long`: more than 20 characters.
 *
 * @category Parsing
 */
export type ParseFailureCode =
  | 'missing'
  | 'not_text'
  | 'unknown'
  | 'mail_service'
  | 'unsupported'
  | 'ambiguous'
  | 'slip_list'
  | 'slip_word'
  | 'slip_characters'
  | 'slip_too_long'

/**
 * What a parser answers when a text can't be read.
 *
 * @category Parsing
 */
export interface ParseFailure {
  /** Why it can't be read. */
  readonly code: ParseFailureCode
  /**
   * The text as it came, without control characters, those of a direction included, line ends and halves of a
   * character, at most 64 characters; empty when it wasn't text.
   */
  readonly text: string
  /** Labels that may have been meant; empty when none is near. */
  readonly candidates: readonly string[]
}

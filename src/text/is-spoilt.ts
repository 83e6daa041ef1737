/** A long number in short: no number has a point or a plus. */
const SHORTENED = /^\d(?:[.,]\d+E\+?|E\+)\d+$/i
/** A whole number that was read as one with decimals. */
const WITH_DECIMALS = /^\d+\.0*$/
/** A column that was too narrow, or a formula that couldn't be worked out. */
const UNSHOWN = /^#+$|^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/
/** What keeps a cell from being read as a number, and isn't part of it. */
const MARKED = /^['=＇＝]/u

/**
 * Whether a text is what a spreadsheet leaves of a number, such as 2.0264E+17, 202604010001.0 or ####. It stands for
 * any of several, so that two orders would be taken for one, or is another text than the number, so that one would be
 * taken for two.
 */
export function isSpoilt(text: string): boolean {
  return SHORTENED.test(text) || WITH_DECIMALS.test(text) || UNSHOWN.test(text) || MARKED.test(text)
}

const LETTER_OR_DIGIT = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lo}\p{N}]/u

/**
 * Whether a text has no letter and no digit that can be seen: what stands where an export has nothing to show, such
 * as - or ー.
 */
export function saysNothing(text: string): boolean {
  return !LETTER_OR_DIGIT.test(text)
}

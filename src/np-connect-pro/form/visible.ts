const NOT_SEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const SPACES = /\s+/g

/** A text as it was typed, but for what can't be seen: a run of white space becomes one space. */
export function visible(text: string): string {
  return text.replace(SPACES, ' ').replace(NOT_SEEN, '').trim()
}

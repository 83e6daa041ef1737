/** White space isn't among it, but for the byte order mark, which `\s` takes for white space. */
const NOT_SEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu
const SPACES = /\s+/g

/** A text as it was typed, but for what can't be seen: a run of white space becomes one space. */
export function visible(text: string): string {
  return text.replace(NOT_SEEN, '').replace(SPACES, ' ').trim()
}

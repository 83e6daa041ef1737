import { nfkc } from '../../text/nfkc.js'

const NOT_SEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A text in half-width characters, without white space and what can't be seen: for numbers. */
export function halfWidth(text: string): string {
  return nfkc(text.replace(NOT_SEEN, '')).replace(NOT_SEEN, '')
}

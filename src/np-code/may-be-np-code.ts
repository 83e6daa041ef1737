import { isBeyondAscii } from '../text/is-beyond-ascii.js'

/**
 * Whether a text may be a code of NP's, though nobody knows it: each is written in ASCII, and has a digit; ours have an
 * underscore. `looksLikeNpCode` asks for more.
 */
export function mayBeNpCode(text: string): boolean {
  return !isBeyondAscii(text) && /[\d_]/.test(text)
}

import { nfkc } from '../../text/nfkc.js'
import { visible } from './visible.js'

const ASCII = /[!-~]/g
const SPACES = /\s+/g
const BETWEEN_WIDTHS = 0xfee0

/**
 * A text in full-width characters, as NP counts names and addresses: half-width kana, letters, digits and signs become
 * full-width, each run of white space one full-width space, and what can't be seen goes. Which widths NP refuses isn't
 * known; full-width is what its limits speak of.
 */
export function fullWidth(text: string): string {
  return nfkc(visible(text))
    .trim()
    .replace(SPACES, '\u3000')
    .replace(ASCII, (character) => String.fromCharCode(character.charCodeAt(0) + BETWEEN_WIDTHS))
}

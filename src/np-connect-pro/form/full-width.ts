import { nfkc } from '../../text/nfkc.js'
import { visible } from './visible.js'

const ASCII = /[!-~]/g
const SPACES = /\s+/g
const BETWEEN_WIDTHS = 0xfee0

/** ゛ and ゜, which stand by themselves, and the two that join the kana before them. */
const MARKS = /[\u309b\u309c]/g
const JOINING_MARKS = /[\u3099\u309a]/g
const BETWEEN_MARKS = 2

/**
 * A text in full-width characters, as NP counts names and addresses: half-width kana, letters, digits and signs become
 * full-width, each run of white space one full-width space, and what can't be seen goes. Which widths NP refuses isn't
 * known; full-width is what its limits speak of.
 */
export function fullWidth(text: string): string {
  return voiced(visible(text))
    .trim()
    .replace(SPACES, '\u3000')
    .replace(ASCII, (character) => String.fromCharCode(character.charCodeAt(0) + BETWEEN_WIDTHS))
}

/**
 * NFKC, in which a voicing mark joins its kana, and stays by itself where there is none to join: NFKC puts a space
 * before it.
 */
function voiced(text: string): string {
  return nfkc(text.replace(MARKS, (mark) => String.fromCharCode(mark.charCodeAt(0) - BETWEEN_MARKS))).replace(
    JOINING_MARKS,
    (mark) => String.fromCharCode(mark.charCodeAt(0) + BETWEEN_MARKS),
  )
}

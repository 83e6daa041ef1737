import { fullWidth } from './full-width.js'

const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g
const BETWEEN_SYLLABARIES = 0x60

/** A reading in full-width katakana, however it was typed: half-width kana and hiragana too. */
export function kana(text: string): string {
  return fullWidth(text).replace(HIRAGANA, (character) =>
    String.fromCharCode(character.charCodeAt(0) + BETWEEN_SYLLABARIES),
  )
}

import { textDecoder } from './text-decoder.js'

const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

/**
 * How the beginning of a file is encoded: what is UTF-8 throughout is taken for it, anything else for Shift_JIS. Japanese
 * in Shift_JIS is never by chance UTF-8: its first bytes can't begin a character there. `null` for UTF-16.
 */
export function detectEncoding(beginning: Uint8Array): 'utf-8' | 'shift_jis' | null {
  if (UTF_16_MARKS.some(([first, second]) => beginning[0] === first && beginning[1] === second)) return null
  try {
    // It may end inside a character, so more is said to come.
    textDecoder('utf-8', true)?.decode(beginning, { stream: true })
    return 'utf-8'
  } catch {
    return 'shift_jis'
  }
}

import { beginningIn } from './beginning-in.js'

const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

/**
 * How the beginning of a file is encoded: its first line beyond ASCII is UTF-8, or else Shift_JIS. Japanese in
 * Shift_JIS is never by chance UTF-8: its first bytes can't begin a character there. What is lost in a line below says
 * nothing: a name that was cut off inside a character doesn't make the file another one. `null` for UTF-16.
 */
export function detectEncoding(beginning: Uint8Array): 'utf-8' | 'shift_jis' | null {
  if (UTF_16_MARKS.some(([first, second]) => beginning[0] === first && beginning[1] === second)) return null
  return beginningIn('utf-8', beginning) === null ? 'shift_jis' : 'utf-8'
}

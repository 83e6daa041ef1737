import { textDecoder } from './text-decoder.js'

const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const
const LINE_BREAKS: readonly number[] = [0x0a, 0x0d]

/**
 * How the beginning of a file is encoded: its first line beyond ASCII is UTF-8, or else Shift_JIS. Japanese in Shift_JIS is
 * never by chance UTF-8: its first bytes can't begin a character there. What is lost in a line below says nothing: a name
 * that was cut off inside a character doesn't make the file another one. `null` for UTF-16.
 */
export function detectEncoding(beginning: Uint8Array): 'utf-8' | 'shift_jis' | null {
  if (UTF_16_MARKS.some(([first, second]) => beginning[0] === first && beginning[1] === second)) return null
  try {
    // It may end inside a character, so more is said to come.
    textDecoder('utf-8', true)?.decode(throughFirstTelling(beginning), { stream: true })
    return 'utf-8'
  } catch {
    return 'shift_jis'
  }
}

/**
 * All through the first line with a byte that isn't ASCII. Its line break, which is in no character of either encoding, says
 * that the last one before it is whole.
 */
function throughFirstTelling(bytes: Uint8Array): Uint8Array {
  const telling = bytes.findIndex((byte) => byte > 0x7f)
  const end = bytes.findIndex((byte, index) => index > telling && LINE_BREAKS.includes(byte))
  // It may not have come to its end yet.
  return bytes.subarray(0, end + 1 || bytes.length)
}

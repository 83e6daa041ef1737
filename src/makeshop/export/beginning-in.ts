import { textDecoder } from '../../text/text-decoder.js'

const LINE_BREAKS: readonly number[] = [0x0a, 0x0d]

/**
 * The beginning of a file, through its first line beyond ASCII, as an encoding has it; `null` where it isn't in that,
 * and `undefined` where the platform can't tell.
 */
export function beginningIn(encoding: 'utf-8' | 'euc-jp', beginning: Uint8Array): string | null | undefined {
  try {
    // It may end inside a character: `stream` says that more comes.
    return textDecoder(encoding, true)?.decode(throughFirstTelling(beginning), { stream: true })
  } catch {
    return null
  }
}

/**
 * All through the first line with a byte that isn't ASCII. Its line break, which is in no character of UTF-8, Shift_JIS
 * or EUC-JP, says that the last one before it is whole.
 */
function throughFirstTelling(bytes: Uint8Array): Uint8Array {
  const telling = bytes.findIndex((byte) => byte > 0x7f)
  const end = bytes.findIndex((byte, index) => index > telling && LINE_BREAKS.includes(byte))
  // It may not have come to its end yet.
  return bytes.subarray(0, end + 1 || bytes.length)
}

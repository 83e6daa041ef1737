import { textDecoder } from '../../text/text-decoder.js'
import { throughFirstTelling } from './through-first-telling.js'

/**
 * The beginning of a file, through its first line beyond ASCII, as EUC-JP has it; `null` where it isn't, or the
 * platform has none.
 */
export function inEucJp(beginning: Uint8Array): string | null {
  try {
    return textDecoder('euc-jp', true)?.decode(throughFirstTelling(beginning), { stream: true }) ?? null
  } catch {
    return null
  }
}

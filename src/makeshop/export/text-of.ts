import type { ExportEncoding } from '../settings/import-settings.js'
import { detectEncoding } from './detect-encoding.js'
import { type LeastTextDecoder, textDecoder } from './text-decoder.js'

/** How a file turned out to be encoded; `null` when it came as text. */
export type FoundEncoding = 'utf-8' | 'shift_jis' | null

/** How much of a file is looked at to tell its encoding, however it is split into chunks. */
const BEGINNING = 65_536

/**
 * The text of a file, piece by piece; `null`, and nothing more, where this platform can't read its encoding.
 *
 * @param found - told the encoding before the first piece that came as bytes
 */
export async function* textOf(
  chunks: AsyncIterable<Uint8Array | string>,
  wanted: ExportEncoding,
  found: (encoding: FoundEncoding) => void,
): AsyncGenerator<string | null> {
  let beginning: Uint8Array | null = new Uint8Array(0)
  let decoder: LeastTextDecoder | null = null
  const start = (bytes: Uint8Array): string | null => {
    const encoding = wanted === 'detect' ? detectEncoding(bytes.subarray(0, BEGINNING)) : wanted
    decoder = encoding === null ? null : textDecoder(encoding)
    found(encoding)
    beginning = null
    return decoder === null ? null : decoder.decode(bytes, { stream: true })
  }
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      // What came as bytes before it comes first.
      if (beginning !== null && beginning.length > 0) {
        const text = start(beginning)
        yield text
        if (text === null) return
      }
      yield chunk
    } else if (decoder !== null) yield decode(decoder, chunk)
    else {
      beginning = joined(beginning ?? new Uint8Array(0), bytesOf(chunk))
      if (wanted === 'detect' && beginning.length < BEGINNING) continue
      const text = start(beginning)
      yield text
      if (text === null) return
    }
  }
  if (beginning !== null && beginning.length > 0) yield start(beginning)
  if (decoder !== null) yield decode(decoder)
}

function decode(decoder: LeastTextDecoder, chunk?: Uint8Array): string {
  return chunk === undefined ? decoder.decode() : decoder.decode(bytesOf(chunk), { stream: true })
}

/** A chunk of another kind is the program's mistake: nothing that stands in a file can make one. */
function bytesOf(chunk: Uint8Array): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('importExport takes chunks that are Uint8Array or string')
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

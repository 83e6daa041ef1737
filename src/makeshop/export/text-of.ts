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
  const beginning: Uint8Array[] = []
  let size = 0
  let decoder: LeastTextDecoder | null = null
  const start = (): string | null => {
    const bytes = joined(beginning.splice(0), size)
    size = 0
    const encoding = wanted === 'detect' ? detectEncoding(bytes.subarray(0, BEGINNING)) : wanted
    decoder = encoding === null ? null : textDecoder(encoding)
    found(encoding)
    return decoder === null ? null : decoder.decode(bytes, { stream: true })
  }
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      // What came as bytes before it comes first.
      if (size > 0) {
        const text = start()
        yield text
        if (text === null) return
      }
      yield chunk
    } else if (decoder !== null) yield decode(decoder, chunk)
    else {
      // A copy (a slice of a Buffer would be none): a reader may fill one buffer again and again.
      beginning.push(new Uint8Array(bytesOf(chunk)))
      size += chunk.length
      if (wanted === 'detect' && size < BEGINNING) continue
      const text = start()
      yield text
      if (text === null) return
    }
  }
  if (size > 0) yield start()
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

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

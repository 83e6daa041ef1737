import { type LeastTextDecoder, textDecoder } from '../../text/text-decoder.js'
import type { ExportEncoding } from '../settings/import-settings.js'
import { detectEncoding } from './detect-encoding.js'
import { inEucJp } from './in-euc-jp.js'

/** How a file turned out to be encoded; `null` when it came as text. */
export type FoundEncoding = 'utf-8' | 'shift_jis' | null

/** How much of a file is looked at to tell its encoding, however it is split into chunks. */
const BEGINNING = 65_536

/**
 * The text of a file, piece by piece; `null`, and nothing more, where this platform can't read its encoding.
 *
 * @param found - told the encoding before the first piece that came as bytes, and the beginning in EUC-JP where it may
 * be that
 */
export async function* textOf(
  chunks: AsyncIterable<Uint8Array | string>,
  wanted: ExportEncoding,
  found: (encoding: FoundEncoding, eucJp: string | null) => void,
): AsyncGenerator<string | null> {
  let decoder: LeastTextDecoder | null = null
  for await (const piece of withBeginning(chunks, wanted === 'detect' ? BEGINNING : 0)) {
    if (typeof piece === 'string') {
      yield piece
      continue
    }
    if (decoder === null) {
      const beginning = piece.subarray(0, BEGINNING)
      const encoding = wanted === 'detect' ? detectEncoding(beginning) : wanted
      decoder = encoding === null ? null : textDecoder(encoding)
      found(encoding, encoding === 'shift_jis' ? inEucJp(beginning) : null)
    }
    if (decoder === null) {
      yield null
      return
    }
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder !== null) yield decoder.decode()
}

/**
 * The chunks, the bytes at the beginning in one piece: at least so many, unless a text or the end comes before. Pieces
 * are copies (slices of a Buffer would be none): a reader may fill one buffer again and again.
 */
async function* withBeginning(
  chunks: AsyncIterable<Uint8Array | string>,
  least: number,
): AsyncGenerator<Uint8Array | string> {
  let beginning: Uint8Array[] = []
  let [size, missing] = [0, least]
  for await (const chunk of chunks) {
    const isText = typeof chunk === 'string'
    if (!isText) {
      beginning.push(new Uint8Array(bytesOf(chunk)))
      size += chunk.length
    }
    if (isText ? size > 0 : size >= missing) {
      yield joined(beginning, size)
      beginning = []
      size = missing = 0
    }
    if (isText) yield chunk
  }
  if (size > 0) yield joined(beginning, size)
}

/** A chunk of another kind is the program's mistake: nothing that stands in a file can make one. */
function bytesOf(chunk: Uint8Array): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('importExport takes chunks that are Uint8Array or string')
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

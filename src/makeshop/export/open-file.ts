import { isBytes } from '../../shape/is-bytes.js'
import { mistake } from '../../shape/mistake.js'
import { type LeastTextDecoder, textDecoder } from '../../text/text-decoder.js'
import type { ExportEncoding } from '../settings/import-settings.js'
import { beginningIn } from './beginning-in.js'
import { detectEncoding } from './detect-encoding.js'

/** How a file turned out to be encoded; `null` when it came as text. */
export type FoundEncoding = 'utf-8' | 'shift_jis' | null

/** How much of a file is looked at to tell its encoding, however it is split into chunks. */
const BEGINNING = 65_536

/** How the bytes at the beginning of a file turned out. */
interface Beginning {
  readonly encoding: FoundEncoding
  /** The same bytes in EUC-JP, where they may be that. */
  readonly eucJp: string | null
}

/** A file that is being read. */
export interface OpenFile extends Beginning {
  /** Its text, piece by piece; `null`, and nothing more, where this platform can't read its encoding. */
  readonly pieces: AsyncIterable<string | null>
}

/**
 * Opens a file: reads as much of it as tells its encoding. Whoever has it reads `pieces` to the end, or closes them.
 */
export async function openFile(chunks: AsyncIterable<Uint8Array | string>, wanted: ExportEncoding): Promise<OpenFile> {
  const parts = withBeginning(chunks, wanted === 'detect' ? BEGINNING : 0)
  const { value: first = '' } = await parts.next()
  const beginning = typeof first === 'string' ? { encoding: null, eucJp: null } : lookAt(first, wanted)
  return { ...beginning, pieces: decoded(rejoined(first, parts), wanted, beginning.encoding) }
}

function lookAt(bytes: Uint8Array, wanted: ExportEncoding): Beginning {
  const beginning = bytes.subarray(0, BEGINNING)
  const encoding = wanted === 'detect' ? detectEncoding(beginning) : wanted
  return { encoding, eucJp: encoding === 'shift_jis' ? (beginningIn('euc-jp', beginning) ?? null) : null }
}

async function* rejoined<T>(first: T, others: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first
    yield* others
  } finally {
    // Who wants no more than the first piece leaves the file open otherwise.
    await others.return(undefined)
  }
}

/** @param found - the encoding that the beginning told; `null`: none, so that the first bytes are looked at */
async function* decoded(
  parts: AsyncIterable<Uint8Array | string>,
  wanted: ExportEncoding,
  found: FoundEncoding,
): AsyncGenerator<string | null> {
  let decoder: LeastTextDecoder | null = null
  for await (const part of parts) {
    if (typeof part === 'string') {
      yield part
      continue
    }
    if (decoder === null) {
      const encoding = found ?? lookAt(part, wanted).encoding
      decoder = encoding === null ? null : textDecoder(encoding)
    }
    if (decoder === null) {
      yield null
      return
    }
    yield decoder.decode(part, { stream: true })
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
  if (isBytes(chunk)) return chunk
  return mistake('Each of the chunks', 'a Uint8Array or string')
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

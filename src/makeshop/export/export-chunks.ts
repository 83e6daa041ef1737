/**
 * A piece of a file as its reader gives it; the last says that there is no more.
 *
 * @category makeshop
 */
export interface ChunkPiece {
  /** Whether the file ended. */
  readonly done: boolean
  /** Its bytes, or its text. */
  readonly value?: Uint8Array | string | undefined
}

/**
 * The part of a stream's reader that is used here.
 *
 * @category makeshop
 */
export interface ChunkReader {
  /** The next piece. */
  read(): Promise<ChunkPiece>
  /** Called if nobody wants the rest. */
  cancel(): Promise<unknown>
}

/**
 * The part of a `ReadableStream` that is used here.
 *
 * @category makeshop
 */
export interface ChunkStream {
  /** Gives the reader of it. */
  getReader(): ChunkReader
}

/**
 * A file that is open, chunk by chunk, as bytes or as text: a `ReadStream` of Node, or a `ReadableStream`, such as a
 * `File`'s `stream()` and the body of a `Response`, also in browsers where that can't be iterated.
 *
 * @category makeshop
 */
export type ExportChunks = AsyncIterable<Uint8Array | string> | ChunkStream

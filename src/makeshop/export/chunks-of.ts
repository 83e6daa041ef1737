import type { ChunkReader, ExportChunks } from './export-chunks.js'

type Chunks = AsyncIterable<Uint8Array | string>

/** The chunks of a file, whether it can be iterated or only read. */
export function chunksOf(file: ExportChunks): Chunks {
  return isIterable(file) ? file : read(file.getReader())
}

function isIterable(file: ExportChunks): file is Chunks {
  return Symbol.asyncIterator in file || !('getReader' in file)
}

async function* read(reader: ChunkReader): AsyncGenerator<Uint8Array | string> {
  let isOver = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isOver = done
      if (done) return
      if (value !== undefined) yield value
    }
  } finally {
    if (!isOver) await reader.cancel()
  }
}

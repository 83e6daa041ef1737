import type { ChunkStream, ExportChunks } from './export-chunks.js'

type Chunks = AsyncIterable<Uint8Array | string>

/** The chunks of a file, whether it can be iterated or only read. */
export function chunksOf(file: ExportChunks): Chunks {
  return isIterable(file) ? file : read(file)
}

function isIterable(file: ExportChunks): file is Chunks {
  return Symbol.asyncIterator in file || !('getReader' in file)
}

async function* read(stream: ChunkStream): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader()
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

/** Below this a file is read before a bar could be seen. */
const LARGE = 1_000_000
const CELLS = 30
const CLEAR_LINE = '\r\u001b[K'

/**
 * @typedef {{ show: (done: number, size: number) => void, done: () => void }} ProgressBar
 */

/**
 * A bar for a person at a terminal; anywhere else, and for small files, nothing.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {{ reading: string }} words
 * @returns {ProgressBar}
 */
export function progressBar(stream, { reading }) {
  let shown = -1
  return {
    show(done, size) {
      const percent = Math.floor((100 * done) / size)
      if (stream.isTTY !== true || size < LARGE || percent === shown) return
      shown = percent
      const full = Math.round((CELLS * percent) / 100)
      stream.write(`${CLEAR_LINE}${reading} ${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${percent}%`)
    },
    done() {
      if (shown >= 0) stream.write(CLEAR_LINE)
    },
  }
}

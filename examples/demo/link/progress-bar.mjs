const CELLS = 30

/**
 * A progress bar for a person at a terminal; elsewhere nothing is written.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} stream
 * @param {string} label
 * @param {number} total
 */
export function progressBar(stream, label, total) {
  if (stream.isTTY !== true) return { at: () => {}, done: () => {} }
  let shown = ''
  return {
    /** @param {number} count */
    at(count) {
      const filled = Math.round((CELLS * count) / Math.max(1, total))
      const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${count}/${total}`
      if (line !== shown) stream.write(`\r${line}`)
      shown = line
    },
    done: () => stream.write('\r\u001b[2K'),
  }
}

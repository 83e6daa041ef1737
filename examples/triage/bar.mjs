const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * A bar of a share of so many cells, to the eighth of a cell. What isn't nothing can be seen.
 *
 * @param {number} share 0 to 1
 * @param {number} cells
 */
export function bar(share, cells) {
  const eighths = share === 0 ? 0 : Math.max(1, Math.round(share * cells * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}

/** So many pages may be malformed in a row before the store counts as failed. */
const MOST_PAGES = 1_024

/**
 * How many entries to ask for where nothing in a full page has a place to go on behind, since all of it is malformed:
 * twice as many, so that what stands behind them has its turn. `null`: it has gone on for too long.
 */
export function wider(size: number, pageSize: number): number | null {
  return size < pageSize * MOST_PAGES ? size * 2 : null
}

const LINE_BREAK = /\r\n|[\r\n]/

/**
 * Whether a cell holds what stood between two quotation marks that were no quotes, each in a row of its own, such as
 * one for "the same as above": the end of its row, whole rows, and the beginning of the last, whose cells stand behind
 * it. Read as one row, an order would have the status of another.
 */
export function holdsRows(asWritten: readonly string[], width: number, longest: number): boolean {
  const isRowLong = (commas: number) => commas >= width - 1 && commas < longest
  return asWritten.some((cell, place) => {
    if (!LINE_BREAK.test(cell)) return false
    const commas = cell.split(LINE_BREAK).map((line) => line.split(',').length - 1)
    const [first = 0, last = 0] = [commas[0], commas.at(-1)]
    return isRowLong(place + first) && last === place && commas.slice(1, -1).every(isRowLong)
  })
}

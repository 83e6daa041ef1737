const LINE_BREAK = /\r\n|[\r\n]/

/** How many cells a row has, and where 注文番号 stands. */
export interface RowForm {
  readonly width: number
  readonly longest: number
  readonly numberAt: number
}

/**
 * Whether a cell holds what stood between two quotation marks that were no quotes, each in a row of its own, such as
 * one for "the same as above": the end of its row, whole rows, and the beginning of the last, whose cells stand behind
 * it. Read as one row, an order would have the status of another. A note of several lines is none of that, unless it
 * looks like rows.
 */
export function holdsRows(asWritten: readonly string[], form: RowForm): boolean {
  return asWritten.some((cell, place) => {
    if (!LINE_BREAK.test(cell)) return false
    const lines = cell.split(LINE_BREAK).map((line) => line.split(','))
    return areRows(lines, place, form) || namesOrder(lines, place, asWritten, form)
  })
}

/** Whether the lines have as many cells as rows, where nothing is odd about any of them. */
function areRows(lines: readonly (readonly string[])[], place: number, { width, longest }: RowForm): boolean {
  const isRowLong = (cells: number) => cells >= width && cells <= longest
  const [first = [], last = []] = [lines[0], lines.at(-1)]
  const between = lines.slice(1, -1)
  return (
    isRowLong(place + first.length) && last.length === place + 1 && between.every(({ length }) => isRowLong(length))
  )
}

/** Whether a line of several cells has one that looks like the row's own 注文番号 where that stands in a row. */
function namesOrder(
  lines: readonly (readonly string[])[],
  place: number,
  asWritten: readonly string[],
  { numberAt }: RowForm,
): boolean {
  const own = shapeOf(asWritten[numberAt] ?? '')
  if (own === '') return false
  return lines.some((line, at) => line.length > 1 && shapeOf(line[numberAt - (at === 0 ? place : 0)] ?? '') === own)
}

/** A number by where it has letters and digits. */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/\d/g, '9')
    .replace(/[A-Za-z]/g, 'A')
}

import { printable } from '../demo/printable.mjs'

/** Which rows have a note: the first of them by name. @param {import('./report.mjs').Report['notes'][number]} note */
export function rowsOf({ count, rows }, words) {
  const named = rows.map(({ row, orderNumber }) =>
    [words.row(row), ...(orderNumber === null ? [] : [printable(orderNumber)])].join(' '),
  )
  return [...named, ...(count > rows.length ? ['…'] : [])].join(words.comma)
}

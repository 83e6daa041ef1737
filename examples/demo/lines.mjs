import { padEnd, width } from './width.mjs'

/**
 * Lines with a label before the first and blanks before the others.
 *
 * @param {string} label
 * @param {number} cells of the label's column, its indent included
 * @param {readonly string[]} lines
 * @param {(label: string) => string} [paint] the label alone, so that its colour takes no room
 * @returns {string[]}
 */
export function labelled(label, cells, lines, paint = (text) => text) {
  const first = `${paint(label)}${' '.repeat(Math.max(0, cells - width(label)))}`
  return lines.map((line, index) => (index === 0 ? first : padEnd('', cells)) + line)
}

/** @param {string} at an ISO 8601 instant @returns {string} month, day and time as they are written there */
export function shortTime(at) {
  return at.slice(5, 16).replace('T', ' ')
}

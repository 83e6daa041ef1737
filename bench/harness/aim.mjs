import { plain } from './format.mjs'

/**
 * @typedef {object} Aim what was aimed at, and how far it was met
 * @property {string} text
 * @property {boolean} met
 * @property {string} measured the range, and where it was missed
 *
 * @typedef {{ readonly most?: number, readonly least?: number, readonly unit: string }} Limit
 */

/**
 * Judges an aim over everything that it is about.
 *
 * @template {{ readonly title: string }} T
 * @param {string} text
 * @param {readonly T[]} measured
 * @param {(each: T) => number} figureOf
 * @param {Limit} limit
 * @returns {Aim}
 */
export function aim(text, measured, figureOf, { most = Number.POSITIVE_INFINITY, least = 0, unit }) {
  const figures = measured.map((each) => ({ title: each.title, figure: figureOf(each) }))
  const missed = figures.filter(({ figure }) => !(figure <= most && figure >= least))
  const all = figures.map(({ figure }) => figure)
  const range = `${plain(Math.min(...all))} to ${plain(Math.max(...all))} ${unit}`
  const where = missed.map(({ title, figure }) => `\n           ${plain(figure)} ${unit}: ${title}`).join('')
  return { text, met: missed.length === 0, measured: `${range}${where}` }
}

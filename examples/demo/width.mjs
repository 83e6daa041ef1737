import stringWidth from 'string-width'

/**
 * How many cells a text takes in a terminal. string-width counts a half-width ﾞ or ﾟ as part of the letter before
 * it, but terminals give it a cell of its own.
 *
 * @param {string} text
 * @returns {number}
 */
export function width(text) {
  return stringWidth(text) + (text.match(/(?<=.)[ﾞﾟ]/gu)?.length ?? 0)
}

/** @param {string} text @param {number} cells */
export function padEnd(text, cells) {
  return text + ' '.repeat(Math.max(0, cells - width(text)))
}

/** @param {string} text @param {number} cells */
export function padStart(text, cells) {
  return ' '.repeat(Math.max(0, cells - width(text))) + text
}

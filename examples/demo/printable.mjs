const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The longest 注文番号, and enough of anything else. */
const LENGTH = 40

/**
 * A text from a file, fit for one line of a terminal: an escape sequence or a direction mark in an order number
 * must stay text and not act on the screen.
 *
 * @param {unknown} value
 * @param {number} [length]
 * @returns {string}
 */
export function printable(value, length = LENGTH) {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(UNSEEN, '\uFFFD')
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

const CODES = { strong: [1, 22], bad: [31, 39], careful: [33, 39], todo: [36, 39] }

/**
 * @typedef {keyof typeof CODES} Paint
 * @typedef {(text: string, paint: Paint) => string} Painter
 */

/**
 * Colours only for a person at a terminal, and none with NO_COLOR (https://no-color.org).
 *
 * @param {{ isTTY?: boolean }} stream
 * @param {Record<string, string | undefined>} env
 * @returns {Painter}
 */
export function painter(stream, env) {
  if (stream.isTTY !== true || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return (text) => text
  return (text, paint) => `\u001b[${CODES[paint][0]}m${text}\u001b[${CODES[paint][1]}m`
}

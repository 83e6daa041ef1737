import { wrap } from '../demo/wrap.mjs'

/**
 * What is wrong with the file as a whole, which counts for all that is told of it.
 *
 * @param {readonly { message: string }[]} faults
 * @param {import('../demo/print-order.mjs').Look} look
 * @param {typeof import('./words.mjs').WORDS.ja} words
 */
export function faultLines(faults, { columns, paint }, words) {
  if (faults.length === 0) return []
  const lines = faults.flatMap(({ message }) => wrap(message, columns - 2))
  return ['', paint(`■ ${words.fileFaults}`, 'strong'), ...lines.map((line) => `  ${paint(line, 'bad')}`)]
}

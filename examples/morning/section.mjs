import { labelled } from '../demo/lines.mjs'
import { width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'

/** With less room a text stands under its name instead of beside it. */
const LEAST_ROOM = 40

/**
 * A heading, and under it names with their texts and what to do next; nothing where there are none.
 *
 * @param {string} title
 * @param {readonly { name: string, text: string, next?: string }[]} entries
 * @param {import('../demo/print-order.mjs').Look} look
 * @param {typeof import('./words.mjs').WORDS.ja} words
 * @param {{ why?: string, most?: number }} [how] `most`: more of them than that aren't shown
 */
export function section(title, entries, { columns, paint }, words, { why = '', most = Infinity } = {}) {
  if (entries.length === 0) return []
  const shown = entries.slice(0, most)
  const cells = Math.max(...shown.map(({ name }) => width(name))) + 4
  const isBeside = columns - cells >= LEAST_ROOM
  const indent = isBeside ? cells : 4
  return [
    '',
    `${paint(`■ ${title}`, 'strong')}  ${words.of(entries.length)}`,
    ...(why === '' ? [] : wrap(why, columns - 2).map((line) => `  ${line}`)),
    ...shown.flatMap(({ name, text, next = '' }) => {
      const lines = [...wrap(text, columns - indent), ...nextLines(next, columns - indent, words)]
      return isBeside ? labelled(`  ${name}`, cells, lines) : [`  ${name}`, ...lines.map((line) => `    ${line}`)]
    }),
    ...(entries.length > shown.length ? [`  ${words.more(entries.length - shown.length)}`] : []),
  ]
}

function nextLines(next, columns, words) {
  const arrow = `→ ${words.next}: `
  return next === '' ? [] : labelled(arrow, width(arrow), wrap(next, columns - width(arrow)))
}

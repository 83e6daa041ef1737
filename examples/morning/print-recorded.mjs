import { labelled, shortTime } from '../demo/lines.mjs'
import { printable } from '../demo/printable.mjs'
import { width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { WORDS } from './words.mjs'

const PAINTS = { changed: 'todo', unchanged: 'careful', refused: 'bad' }

/**
 * What was recorded, as lines: each event, whether it was taken, and what there is to know of it.
 *
 * @param {ReturnType<typeof import('./record.mjs').record>['recorded']} recorded
 * @param {import('../demo/print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printRecorded(recorded, { locale, columns, paint }) {
  if (recorded.length === 0) return []
  const words = WORDS[locale]
  const names = recorded.map(({ outcome }) => width(words.outcome[outcome]))
  const cells = Math.max(...names) + 4
  return [
    `${paint(`■ ${words.recorded}`, 'strong')}  ${words.of(recorded.length)}`,
    ...recorded.flatMap(({ orderNumber, at, label, outcome, notes }) => [
      ...labelled(
        `  ${words.outcome[outcome]}`,
        cells,
        wrap(`${printable(orderNumber)}  ${shortTime(at)}  ${label}`, columns - cells),
        (text) => paint(text, PAINTS[outcome]),
      ),
      ...notes
        .flatMap((note) => wrap(printable(note, Infinity), columns - cells))
        .map((line) => ' '.repeat(cells) + line),
    ]),
  ]
}

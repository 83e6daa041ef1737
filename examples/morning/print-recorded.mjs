import { labelled } from '../demo/lines.mjs'
import { printable } from '../demo/printable.mjs'
import { width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { tokyoTime } from '../triage/tokyo-time.mjs'
import { WORDS } from './words.mjs'

const PAINTS = { changed: 'todo', unchanged: 'careful', recorded_before: 'careful', refused: 'bad' }

/**
 * What was recorded, as lines: each event, whether it was taken, and what there is to know of it.
 *
 * @param {Awaited<ReturnType<typeof import('./record/record.mjs').record>>['recorded']} recorded
 * @param {import('../demo/print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printRecorded(recorded, { locale, columns, paint }) {
  if (recorded.length === 0) return []
  const words = WORDS[locale]
  const cells = Math.max(...recorded.map(({ outcome }) => width(words.outcome[outcome]))) + 4
  return [
    `${paint(`■ ${words.recorded}`, 'strong')}  ${words.of(recorded.length)}`,
    ...recorded.flatMap(({ orderNumber, at, label, outcome, goodsHaveLeft, notes }) => [
      ...labelled(
        `  ${words.outcome[outcome]}`,
        cells,
        wrap(`${printable(orderNumber)}  ${tokyoTime(at)}  ${label}`, columns - cells),
        (text) => paint(text, PAINTS[outcome]),
      ),
      ...[...notes, ...followsOf(outcome, goodsHaveLeft, words)]
        .flatMap((note) => wrap(printable(note, Infinity), columns - cells))
        .map((line) => ' '.repeat(cells) + line),
    ]),
    '',
  ]
}

/** What follows from what was refused, though it was done. */
function followsOf(outcome, goodsHaveLeft, words) {
  if (outcome !== 'refused') return []
  return [goodsHaveLeft ? words.goodsHaveLeft : words.toBeSeen]
}

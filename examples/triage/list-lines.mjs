import { labelled } from '../demo/lines.mjs'
import { printable } from '../demo/printable.mjs'
import { padEnd, padStart, width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { groupsOf } from './groups-of.mjs'

const PAINTS = { critical: 'bad', high: 'careful', normal: 'todo' }

/**
 * A work list: its orders, grouped by why they are on it and what is to be done.
 *
 * @param {ReturnType<typeof import('./report-list.mjs').reportList>} list
 * @param {import('../demo/print-order.mjs').Look} look
 * @param {typeof import('./words.mjs').WORDS.ja} words
 */
export function listLines({ label, count, oldestDays, urgencies, items }, look, words) {
  const urgent = urgencies.filter((each) => each.count > 0).map((each) => `${each.label} ${each.count}`)
  const heading = [words.of(count), urgent.join(' / '), `${words.oldest} ${words.days(oldestDays)}`].join('  ')
  return [
    ...headLines(`■ ${label}`, heading, look),
    ...groupsOf(items).flatMap((group) => groupLines(group, look, words)),
    ...(count > items.length ? [`  ${words.more(count - items.length)}`] : []),
  ]
}

/** A title with what is said of its list, beside it or under it. */
function headLines(title, text, { columns, paint }) {
  if (width(title) + 2 + width(text) <= columns) return [`${paint(title, 'strong')}  ${text}`]
  return [paint(title, 'strong'), ...wrap(text, columns - 2).map((line) => `  ${line}`)]
}

/** @param {ReturnType<typeof groupsOf>[number]} group */
function groupLines({ reason, next, items }, { columns, paint }, words) {
  const names = Math.max(...items.map(({ orderNumber }) => width(printable(orderNumber))))
  const statuses = Math.max(...items.map(({ statusLabel }) => width(statusLabel)))
  const urgencies = Math.max(...items.map(({ urgencyLabel }) => width(urgencyLabel)))
  const ages = Math.max(...items.map(({ ageDays }) => width(words.days(ageDays))))
  return [
    ...wrap(reason, columns - 2).map((line) => `  ${line}`),
    ...labelled(
      `  → ${words.next}: `,
      width(`  → ${words.next}: `),
      wrap(next, columns - width(`  → ${words.next}: `)),
    ),
    ...items.flatMap(({ urgency, urgencyLabel, orderNumber, statusLabel, ageDays, also }) => {
      const mark = paint(padEnd(urgencyLabel, urgencies), PAINTS[urgency] ?? 'todo')
      const line = `${padEnd(printable(orderNumber), names)}  ${padEnd(statusLabel, statuses)}  ${padStart(words.days(ageDays), ages)}`
      const beside = also.length === 0 ? '' : `${words.also}: ${also.map(({ label }) => label).join(' / ')}`
      const head = `    ${mark}  ${line}`
      const taken = 6 + urgencies + width(line)
      const indent = ' '.repeat(6 + urgencies)
      if (taken > columns) {
        const rest = [statusLabel, words.days(ageDays), beside].filter((text) => text !== '').join('  ')
        return [
          `    ${mark}  ${printable(orderNumber)}`,
          ...wrap(rest, columns - 6 - urgencies).map((each) => `${indent}${each}`),
        ]
      }
      if (beside === '' || taken + 2 + width(beside) <= columns) return [`${head}  ${beside}`.trimEnd()]
      return [head, ...wrap(beside, columns - 6 - urgencies).map((each) => `${indent}${each}`)]
    }),
  ]
}

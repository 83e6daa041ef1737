import { paymentStatusLabel } from 'makeshop-np-atobarai'
import { explainAnswerParts, URGENCIES, urgencyLabel, workListLabel } from 'makeshop-np-atobarai/back-office'
import { days } from './days.mjs'

/** @typedef {'ja' | 'en'} Locale */

/**
 * A work list as plain data with its words.
 *
 * @param {import('makeshop-np-atobarai/back-office').TriageList} list
 * @param {Locale} locale
 */
export function reportList({ list, count, oldestAgeMs, urgencyCounts, items }, locale) {
  return {
    list,
    label: workListLabel(list, locale),
    count,
    oldestDays: days(oldestAgeMs),
    urgencies: URGENCIES.map((urgency) => ({
      urgency,
      label: urgencyLabel(urgency, locale),
      count: urgencyCounts[urgency],
    })),
    items: items.map((item) => reportItem(item, locale)),
  }
}

/** @typedef {ReturnType<typeof reportItem>} Item */

/** @param {import('makeshop-np-atobarai/back-office').TriageItem} item @param {Locale} locale */
function reportItem(item, locale) {
  const { orderNumber, status, urgency, ageMs, also, findings } = item
  // What comes first says why it is on this list; what it is on besides stands in `also`.
  const { findings: reason, next } = explainAnswerParts({ ...item, findings: findings.slice(0, 1) }, locale)
  return {
    orderNumber,
    status,
    statusLabel: paymentStatusLabel(status, locale),
    urgency,
    urgencyLabel: urgencyLabel(urgency, locale),
    ageDays: days(ageMs),
    also: also.map((list) => ({ list, label: workListLabel(list, locale) })),
    reason,
    next,
  }
}

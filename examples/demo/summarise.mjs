import { CLOSING_REASONS, FOLLOW_UP_KINDS, PAYMENT_STATUSES } from 'makeshop-np-atobarai'

/**
 * Counts what came of all orders. A closed order is counted by its reason only, since its 決済ステータス says nothing
 * any more.
 *
 * @param {readonly import('./report.mjs').Report[]} reports
 * @param {{ notRun: number, inputErrors: number }} input
 */
export function summarise(reports, { notRun, inputErrors }) {
  const linked = reports.filter(({ origin }) => origin !== 'not_linked')
  const open = linked.filter(({ closed }) => closed === null)
  const steps = linked.flatMap((each) => each.steps)
  return {
    orders: reports.length,
    placed: linked.filter(({ origin }) => origin === 'placed').length,
    adopted: linked.filter(({ origin }) => origin === 'adopted').length,
    notLinked: count(reports.flatMap(({ refusal }) => refusal?.rule ?? [])),
    byStatus: count(
      open.map(({ paymentStatus }) => paymentStatus),
      PAYMENT_STATUSES,
    ),
    closed: count(
      linked.flatMap(({ closed }) => closed?.reason ?? []),
      CLOSING_REASONS,
    ),
    suspect: open.filter(({ syncTrust }) => syncTrust === 'suspect').length,
    events: count(
      steps.map(({ outcome }) => outcome),
      ['changed', 'unchanged', 'refused'],
    ),
    refusedByRule: count(steps.flatMap(({ refusal }) => refusal?.rule ?? [])),
    openFollowUps: count(
      linked.flatMap(({ openFollowUps }) => openFollowUps.map(({ kind }) => kind)),
      FOLLOW_UP_KINDS,
    ),
    notRun,
    inputErrors,
  }
}

/** @typedef {ReturnType<typeof summarise>} Summary */

/**
 * How often each occurs; `all` names those that are listed even when they don't, in that order.
 *
 * @param {readonly (string | null)[]} values
 * @param {readonly string[]} all
 * @returns {Record<string, number>}
 */
function count(values, all = [...new Set(values)].sort()) {
  return Object.fromEntries(all.map((each) => [each, values.filter((value) => value === each).length]))
}

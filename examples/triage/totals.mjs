import { QUIET_LISTS } from './words.mjs'

/** The lists on which a person has to act. @param {import('./report.mjs').Report} report */
export function listsToAct({ lists }) {
  return lists.filter(({ list }) => !QUIET_LISTS.includes(list))
}

/** How many orders need a person, and how many of them at once. @param {import('./report.mjs').Report} report */
export function totalsOf(report) {
  const lists = listsToAct(report)
  const critical = lists.flatMap(({ urgencies }) => urgencies).filter(({ urgency }) => urgency === 'critical')
  return { toAct: sum(lists.map(({ count }) => count)), critical: sum(critical.map(({ count }) => count)) }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0)
}

import type { CampaignOutcome } from './campaign.js'

/** The figures of a campaign, in lines. */
export function shown({
  acts,
  audit,
  calls,
  deaths,
  faults,
  last,
  registrations,
  reports,
  waiting,
}: CampaignOutcome): string {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0)
  const each = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  const found = Object.entries(audit).map(([kind, orders]) => `${kind} ${orders.size}`)
  return [
    `  ${calls} calls and acts at NP: ${registrations} registrations, ${reports} reports; ${acts} acts of a person`,
    `  ${sum(faults)} faults: ${each(faults)}`,
    `  ${sum(deaths)} drivers killed: ${each(deaths)}`,
    `  left to a person: ${waiting} (${Object.entries(last.attentionCounts)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ')})`,
    `  found: ${found.join(', ')}`,
  ].join('\n')
}

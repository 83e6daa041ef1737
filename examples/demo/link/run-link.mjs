import { placeOrder } from 'makeshop-np-atobarai'
import { painter } from '../paint.mjs'
import { play, timelineOf } from './play.mjs'
import { printLink } from './print-link.mjs'
import { progressBar } from './progress-bar.mjs'
import { reportLink } from './report-link.mjs'
import { LINK_WORDS } from './words.mjs'

/**
 * Plays the new orders through the link and prints what came of it. Orders that were met in mid-life are left out: the
 * simulated NP has never heard of them.
 *
 * @param {{ entries: readonly import('../read-orders.mjs').Entry[], shop: import('makeshop-np-atobarai').Shop,
 *   happeningsOf: (orderNumber: string) => readonly import('../read-events.mjs').Happening[] }} read
 * @param {import('../options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 */
export async function runLink(
  { entries, shop, happeningsOf },
  { locale, json, seed, faults },
  { columns, stdout, stderr, env },
) {
  const drafts = entries.flatMap(({ draft }) => draft ?? [])
  const placed = drafts.flatMap((draft) => {
    const order = placeOrder(draft, shop)
    return order.ok ? [{ order: order.val, happenings: happeningsOf(draft.orderNumber) }] : []
  })
  const bar = progressBar(stderr, LINK_WORDS[locale].progress, timelineOf(placed).length)
  const played = await play(placed, { seed, faults, onProgress: bar.at })
  bar.done()
  const skipped = entries.length - drafts.length
  const report = reportLink(played, { seed, faults, skipped, notLinked: drafts.length - placed.length }, locale)
  if (json) return stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  const blocks = printLink(report, { locale, columns, paint: painter(stdout, env) })
  stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

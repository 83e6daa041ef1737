import { groupsOf } from '../groups-of.mjs'
import { hasBrokenOff } from '../has-broken-off.mjs'
import { rowsOf } from '../rows-of.mjs'
import { tokyoTime } from '../tokyo-time.mjs'
import { listsToAct, totalsOf } from '../totals.mjs'
import { WORDS } from '../words.mjs'
import { html, textOf } from './html.mjs'
import { STYLE } from './style.mjs'

/** By this a page of ours is told from a file that somebody needs. */
export const PAGE_BEGINS = '<!doctype html>'

/**
 * The report as one page that needs nothing else: no script, no font, no picture.
 *
 * @param {import('../report.mjs').Report} report
 * @returns {string}
 */
export function page(report) {
  const words = WORDS[report.locale]
  const acting = listsToAct(report)
  const quiet = report.lists.filter((list) => !acting.includes(list))
  const body = html`<header>
      <h1>${words.title}</h1>
      <p>${words.asOf(tokyoTime(report.now))} <span class="file">${report.file}</span></p>
    </header>
    ${report.faults.map(({ message }) => html`<p class="warning">${words.fileFaults}: ${message}</p>`)}
    ${report.stopped && !hasBrokenOff(report) ? html`<p class="warning">${words.stopped(false)}</p>` : ''}
    ${tiles(report, words)}
    ${statuses(report, words)}
    <main>
      ${acting.filter(({ count }) => count > 0).map((list) => workList(list, words))}
      ${rows(words.toCheckAtNp, report.toCheckAtNp, report.rows.toCheckAtNp, words)}
    </main>
    <section class="quiet">
      ${quiet.map(({ label, count }) => html`<p><b>${label}</b> ${words.of(count)} <span>${words.nobody}</span></p>`)}
      <p><b>${words.otherPaymentMethod}</b> ${words.of(report.rows.otherPaymentMethod)}</p>
    </section>
    ${rows(words.apartRows, report.apart, report.rows.apart, words)}
    ${rows(words.notUnderstoodRows, report.notUnderstood, report.rows.notUnderstood, words)}
    ${rows(words.refusedRows, report.refused, report.rows.refused, words)}
    ${notes(report, words)}
    <footer>${words.agesFrom} ${report.ageUnknown > 0 ? words.ageUnknown(report.ageUnknown) : ''}</footer>`
  return textOf(html`<!doctype html>
<html lang="${report.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${words.title} ${tokyoTime(report.now)}</title>
    ${STYLE}
  </head>
  <body>
    ${body}
  </body>
</html>
`)
}

function tiles(report, words) {
  const { toAct, critical } = totalsOf(report)
  const tile = (name, count, kind = '') => html`<div class="tile ${count > 0 ? kind : ''}">
        <dt>${name}</dt>
        <dd>${words.of(count)}</dd>
      </div>`
  return html`<dl class="tiles">
      ${tile(words.toAct, toAct)} ${tile(words.urgent, critical, 'critical')} ${tile(words.imported, report.rows.imported)}
      ${tile(words.toCheckAtNp, report.rows.toCheckAtNp, 'high')}
      ${tile(words.notUnderstoodRows, report.rows.notUnderstood, 'high')}
    </dl>`
}

function statuses({ statuses: all }, words) {
  const most = Math.max(1, ...all.map(({ count }) => count))
  return html`<section>
      <h2>${words.statuses}</h2>
      <table class="bars">
        ${all.map(
          ({ label, count, oldestDays }) => html`<tr>
            <th scope="row">${label}</th>
            <td class="count">${words.of(count)}</td>
            <td class="bar" aria-hidden="true"><i style="width: ${((100 * count) / most).toFixed(1)}%"></i></td>
            <td class="age">${oldestDays === null ? '' : `${words.oldest} ${words.days(oldestDays)}`}</td>
          </tr>`,
        )}
      </table>
    </section>`
}

function workList({ label, count, oldestDays, urgencies, items }, words) {
  const badges = urgencies.filter((each) => each.count > 0)
  return html`<section class="list">
        <h2>
          ${label} <span class="total">${words.of(count)}</span>
          ${badges.map((each) => html`<span class="badge ${each.urgency}">${each.label} ${each.count}</span> `)}
          <small>${words.oldest} ${words.days(oldestDays)}</small>
        </h2>
        ${groupsOf(items).map((group) => groupOf(group, words))}
        ${count > items.length ? html`<p>${words.more(count - items.length)}</p>` : ''}
      </section>`
}

function groupOf({ reason, next, items }, words) {
  return html`<div class="group">
          <p>${reason}</p>
          <p class="next"><b>${words.next}</b> ${next}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.urgency}</th>
                <th scope="col">${words.order}</th>
                <th scope="col">${words.status}</th>
                <th scope="col">${words.age}</th>
              </tr>
            </thead>
            <tbody>
              ${items.map((item) => itemRow(item, words))}
            </tbody>
          </table>
        </div>`
}

function itemRow({ urgency, urgencyLabel, orderNumber, statusLabel, ageDays, also }, words) {
  const beside = also.map(({ label }) => label).join(' / ')
  return html`<tr>
                <td><span class="badge ${urgency}">${urgencyLabel}</span></td>
                <td class="number">${orderNumber}</td>
                <td>${statusLabel}${beside === '' ? '' : html`<small>${words.also}: ${beside}</small>`}</td>
                <td class="age">${words.days(ageDays)}</td>
              </tr>`
}

function rows(title, told, count, words) {
  if (count === 0) return ''
  return html`<section class="list">
      <h2>${title} <span class="total">${words.of(count)}</span></h2>
      <table class="rows">
        ${told.map(
          ({ row, orderNumber, message }) => html`<tr>
            <th scope="row">${words.row(row)}</th>
            <td><span class="number">${orderNumber ?? '-'}</span> ${message}</td>
          </tr>`,
        )}
      </table>
      ${count > told.length ? html`<p>${words.more(count - told.length)}</p>` : ''}
    </section>`
}

function notes({ notes: all }, words) {
  if (all.length === 0) return ''
  return html`<section class="list">
      <h2>${words.notes}</h2>
      <table class="rows">
        ${all.map(
          (note) => html`<tr>
            <th scope="row">${words.of(note.count)}</th>
            <td>${note.message} <span class="number">${rowsOf(note, words)}</span></td>
          </tr>`,
        )}
      </table>
    </section>`
}

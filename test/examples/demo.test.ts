import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it } from 'vitest'
import { ALL_STATUSES, LABELS } from '../support/statuses.js'
import { DEMO, lines, needsBuild, type Report, ROOT, type Run, reportOf, runDemo } from './run-demo.js'

let report: Report
let ja: Run
let en: Run

beforeAll(() => {
  needsBuild()
  report = reportOf([])
  ja = runDemo([])
  en = runDemo(['--lang', 'en'])
})

describe('the shipped example', () => {
  it('runs without a fault, in both languages and as JSON', () => {
    expect(ja).toMatchObject({ code: 0, stderr: '' })
    expect(en).toMatchObject({ code: 0, stderr: '' })
    expect(runDemo(['--json'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('has at least 44 orders and 150 events, and meets every status, on the way and at the end', () => {
    const { orders } = JSON.parse(readFileSync(join(ROOT, 'examples', 'orders.json'), 'utf8'))
    const { events } = JSON.parse(readFileSync(join(ROOT, 'examples', 'events.json'), 'utf8'))
    expect(orders.length).toBeGreaterThanOrEqual(44)
    expect(events.length).toBeGreaterThanOrEqual(150)
    expect(report.orders).toHaveLength(orders.length)
    expect([...new Set(report.orders.flatMap(({ path }) => path))].sort()).toEqual([...ALL_STATUSES].sort())
    for (const status of ALL_STATUSES) expect(report.summary.byStatus[status], status).toBeGreaterThan(0)
    for (const [kind, n] of Object.entries(report.summary.openFollowUps)) expect(n, kind).toBeGreaterThan(0)
  })

  it.each(['80', '120'])('keeps every line within %s columns', (columns) => {
    for (const language of ['ja', 'en']) {
      const { stdout } = runDemo(['--lang', language], { COLUMNS: columns })
      for (const line of lines(stdout)) expect(stringWidth(line), line).toBeLessThanOrEqual(Number(columns))
    }
  })

  it('starts no line with 、。」 and the like', () => {
    for (const line of lines(ja.stdout))
      expect(line).not.toMatch(/^\s*[、。」』）〉》・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/)
  })

  it('says the same in text as in JSON', () => {
    const { summary } = report
    const labels = (label: string) => lines(ja.stdout).filter((line) => line.startsWith(`  ${label}  `)).length
    // One more line than refusals: 出来事 in the summary counts them under the same word.
    expect(labels('拒否')).toBe(Number(summary.events['refused']) + 1)
    expect(labels('残作業')).toBe(total(summary.openFollowUps))
    expect(lines(ja.stdout).filter((line) => /^P\d{20} {2}/.test(line))).toHaveLength(summary.orders)
    expect(total(summary.refusedByRule)).toBe(summary.events['refused'])
    expect(total(summary.byStatus) + total(summary.closed) + total(summary.notLinked)).toBe(summary.orders)
    const table = section(ja.stdout, '終了していない注文の決済ステータス')
    for (const status of ALL_STATUSES) expect(table.get(LABELS[status])).toBe(summary.byStatus[status])
    const english = section(en.stdout, 'Payment status of open orders')
    expect([...english.values()]).toEqual(Object.values(summary.byStatus))
  })

  it('is the same on every run', () => {
    expect(runDemo([]).stdout).toBe(ja.stdout)
  })

  it('has no colours outside a terminal', () => {
    expect(ja.stdout).not.toContain('\u001b')
  })

  it('does not mind when the reader goes away', () => {
    // More than a pipe holds, so that the demo is still writing when head has gone.
    expect(runDemo(['--json']).stdout.length).toBeGreaterThan(2 ** 16)
    const pipe = spawnSync('sh', ['-c', `"${process.execPath}" ${DEMO} --json | head -n 1`], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(pipe).toMatchObject({ stdout: '{\n', stderr: '' })
  })
})

/** The counts of one table of the summary, by name. */
function section(text: string, title: string): ReadonlyMap<string, number> {
  const rows = text.slice(text.indexOf(`${title}\n`) + title.length + 1).split('\n\n')[0] ?? ''
  return new Map(
    rows.split('\n').map((row) => {
      const [, name = '', n = ''] = /^ {2}(.*?) +(\d+)(?: 件)?$/.exec(row) ?? []
      return [name, Number(n)]
    }),
  )
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0)
}

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it } from 'vitest'
import { ORDER_EVENT_TYPES, orderEventLabel } from '../../src/index.js'
import { ALL_STATUSES, LABELS } from '../support/statuses.js'
import { fileWith, lines, needsBuild, type Report, ROOT, reportOf, runDemo } from './run-demo.js'
import type { Run } from './run-program.js'

let report: Report
let ja: Run
let en: Run

beforeAll(async () => {
  needsBuild()
  report = await reportOf([])
  ja = await runDemo([])
  en = await runDemo(['--lang', 'en'])
})

describe('the shipped example', () => {
  it('runs without a fault, in both languages and as JSON', async () => {
    expect(ja).toMatchObject({ code: 0, stderr: '' })
    expect(en).toMatchObject({ code: 0, stderr: '' })
    expect(await runDemo(['--json'])).toMatchObject({ code: 0, stderr: '' })
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

  it.each(['80', '120'])('keeps every line within %s columns', async (columns) => {
    for (const language of ['ja', 'en']) {
      const { stdout } = await runDemo(['--lang', language], { COLUMNS: columns })
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

  it('is the same on every run', async () => {
    expect((await runDemo([])).stdout).toBe(ja.stdout)
  })

  it('has no colours outside a terminal', () => {
    expect(ja.stdout).not.toContain('\u001b')
  })

  it('does not mind when the reader goes away', async () => {
    // More than a pipe holds, so that the demo is still writing when head has gone.
    expect((await runDemo(['--json'])).stdout.length).toBeGreaterThan(2 ** 16)
    const pipe = spawnSync('sh', ['-c', `"${process.execPath}" examples/demo.mjs --json | head -n 1`], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(pipe).toMatchObject({ stdout: '{\n', stderr: '' })
  })
})

describe('what happens to an order', () => {
  const ofExample = (name: string) => readFileSync(join(ROOT, 'examples', name), 'utf8')

  it('is called by one name: in the example, in its description and by the package', () => {
    const labels = ORDER_EVENT_TYPES.map((type) => orderEventLabel(type, 'ja'))
    const events: readonly Readonly<Record<string, unknown>>[] = JSON.parse(ofExample('events.json')).events
    expect([...new Set(events.map((event) => event['出来事']))].sort()).toEqual([...labels].sort())
    const described = ofExample('README.md').matchAll(/^\| (\S+) +\|.*\| `([a-z]+\.[a-z]+)` +\|$/gim)
    expect([...described].map(([, label, type]) => [type, label])).toEqual(
      ORDER_EVENT_TYPES.map((type) => [type, orderEventLabel(type, 'ja')]),
    )
  })

  it('is told by that name', () => {
    const steps = report.orders.flatMap((order) => order.steps)
    for (const { event, label } of steps) expect(label).toBe(orderEventLabel(event, 'ja'))
    expect(ja.stdout).toMatch(/^ {2}拒否 {6}04-01 10:30 審査保留: 注文内容の修正$/m)
  })

  it('is read by that name, by its type, and as the sentences of the package ask for it', async () => {
    const asked = ['同期ずれの疑い']
    const words = [...ORDER_EVENT_TYPES.flatMap((type) => [type, orderEventLabel(type, 'ja')]), ...asked]
    const events = words.map((出来事) => ({ 注文番号: 'P20260401000000000001', 出来事 }))
    const { stderr } = await runDemo(['examples/orders.json', fileWith(JSON.stringify({ events }))])
    for (const [at, word] of words.entries()) expect(stderr, word).toContain(`events[${at}].日時: `)
    expect(stderr).not.toContain('.出来事')
  })

  it('says whether a cancelled order was deleted as well', async () => {
    const reasonOf = async (deleted: object) => {
      const event = {
        注文番号: 'P20260401000000000001',
        日時: '2026-04-02T09:00+09:00',
        出来事: 'キャンセル・注文削除',
      }
      const { orders } = await reportOf([
        'examples/orders.json',
        fileWith(JSON.stringify({ events: [{ ...event, ...deleted }] })),
      ])
      return orders[0]?.closed?.reason
    }
    const reasons = await Promise.all([{}, { 削除: false }, { 削除: true }].map(reasonOf))
    expect(reasons).toEqual(['cancelled', 'cancelled', 'deleted'])
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

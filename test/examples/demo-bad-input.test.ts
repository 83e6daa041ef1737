import { beforeAll, describe, expect, it } from 'vitest'
import { fileWith, lines, needsBuild, type Report, reportOf, runDemo } from './run-demo.js'
import type { Run } from './run-program.js'

const BROKEN = ['examples/broken-orders.json', 'examples/broken-events.json']
const SHOP = { 連携設定: '自動連携', NPコネクト: 'NPコネクトプロ', SPコード: '登録済み' }
const ORDER = { 日時: '2026-04-02T09:00+09:00', サービス: 'NP後払い', 受注経路: 'ショップ画面', 決済手数料: 250 }

const orders = (...numbers: readonly string[]) =>
  fileWith(JSON.stringify({ shop: SHOP, orders: numbers.map((注文番号) => ({ 注文番号, ...ORDER })) }))

beforeAll(needsBuild)

describe('the broken example', () => {
  let run: Run
  let report: Report

  beforeAll(async () => {
    run = await runDemo(BROKEN)
    report = await reportOf(BROKEN)
  })

  it.each([
    ['an unknown label', 'examples/broken-orders.json: orders[1].決済ステータス: 「審査持ち」'],
    [
      'an order twice',
      'examples/broken-orders.json: orders[2].注文番号: 注文番号「P20260402000000000001」は orders[0]',
    ],
    ['no object', 'examples/broken-orders.json: orders[3]: '],
    ['a day that does not exist', 'examples/broken-orders.json: orders[4].日時: '],
    ['a text for a number', 'examples/broken-orders.json: orders[4].決済手数料: '],
    ['an unknown field', 'examples/broken-orders.json: orders[5].決済ステータス（NP）: '],
    ['an unknown service', 'examples/broken-orders.json: orders[6].サービス: 「NP後払いweb」'],
    ['an unknown carrier', 'examples/broken-orders.json: orders[7].配送業者: 「佐川」'],
    ['two slip numbers', 'examples/broken-orders.json: orders[7].伝票番号: '],
    ['a bad order number', 'examples/broken-orders.json: orders[8].注文番号: '],
    ['an event for an unknown order', 'examples/broken-events.json: events[1].注文番号: 注文番号「P2026040200000000'],
    ['a time without an offset', 'examples/broken-events.json: events[4].日時: '],
    ['an unknown event', 'examples/broken-events.json: events[5].出来事: 「出荷した」'],
    ['an unknown word in a list', 'examples/broken-events.json: events[6].変更項目[1]: 「送料」'],
    ['a text for a list', 'examples/broken-events.json: events[7].エラーコード: '],
    ['an event that is no object', 'examples/broken-events.json: events[8]: '],
  ])('names %s, on one line', (_, start) => {
    expect(lines(run.stderr).filter((line) => line.startsWith(start))).toHaveLength(1)
  })

  it('says nothing else, and ends with 1', () => {
    expect(lines(run.stderr)).toHaveLength(16)
    expect(run.code).toBe(1)
    expect(report.summary.inputErrors).toBe(16)
    expect(report.errors).toHaveLength(16)
  })

  it('does every other order, and leaves out the one whose events are broken', () => {
    expect(report.orders.map(({ orderNumber, paymentStatus }) => [orderNumber, paymentStatus])).toEqual([
      ['P20260402000000000001', 'screening_waiting'],
      ["<script>alert('注文')</script>", 'screening_waiting'],
    ])
    expect(report.summary.notRun).toBe(9)
  })

  it('keeps an order number that looks like HTML as text', () => {
    expect(run.stdout).toContain("\n<script>alert('注文')</script>  NP後払い  ")
  })

  it('words the faults in English too', async () => {
    const { stderr } = await runDemo(['--lang', 'en', ...BROKEN])
    expect(lines(stderr)).toHaveLength(16)
    expect(stderr).toContain('orders[1].決済ステータス: "審査持ち" can\'t be read. Use one of: ')
  })
})

describe('a file as a whole', () => {
  it('that is no JSON: says where, ends with 1 and prints nothing', async () => {
    const run = await runDemo(['test/examples/not-json.txt'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(lines(run.stderr)).toHaveLength(1)
    expect(run.stderr).toMatch(/^test\/examples\/not-json\.txt:3:50: JSON/)
  })

  it.each([
    ['missing', () => 'no-such-file.json', 'ENOENT'],
    ['a folder', () => 'examples', 'EISDIR'],
    ['no UTF-8', () => fileWith(Uint8Array.of(0x8d, 0x90, 0xff)), 'UTF-8'],
    ['of another shape', () => fileWith('[]'), '"orders"'],
    ['without a shop', () => fileWith('{ "orders": [] }'), '"shop"'],
    ['empty', () => fileWith(''), ':1:1: JSON'],
  ])('that is %s: one line, and 1', async (_, file, part) => {
    const run = await runDemo([file()])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(lines(run.stderr)).toHaveLength(1)
    expect(run.stderr).toContain(part)
  })

  it('of orders is done even when the events are no JSON', async () => {
    const run = await runDemo([orders('A-1'), 'test/examples/not-json.txt'])
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^A-1 {2}NP後払い/)
  })

  it('may begin with a byte order mark', async () => {
    const json = JSON.stringify({ shop: SHOP, orders: [{ 注文番号: 'A-1', ...ORDER }] })
    expect(await runDemo([fileWith(`\uFEFF${json}`)])).toMatchObject({ code: 0, stderr: '' })
  })

  it('is still a JSON document with --json when it cannot be read', async () => {
    const report = await reportOf(['no-such-file.json'])
    expect(report.orders).toEqual([])
    expect(report.summary.inputErrors).toBe(1)
  })
})

it('shows odd characters as text, and refuses order numbers with what cannot be seen', async () => {
  const odd = ['constructor', '注文№①', '%s{{}}$', '😀'.repeat(20), '<script>', '__proto__']
  const unseen = ['\u202Egnp', 'A\u001b[31mB', '\u{E0001}\u00AD']
  const run = await runDemo([orders(...odd, ...unseen)])
  expect(run.code).toBe(1)
  expect(lines(run.stderr)).toHaveLength(unseen.length)
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/[\u001b\u202e\u00ad]|\u{E0001}/u)
  for (const each of odd) expect(run.stdout).toContain(`${each}  NP後払い`)
})

it('keeps them in JSON, escaped', async () => {
  const file = orders('注文№①', '\u202Egnp', '\u{E0001}\u00AD')
  expect((await runDemo(['--json', file])).stdout).not.toMatch(/[\u202e\u00ad]|\u{E0001}/u)
  const report = await reportOf([file])
  expect(report.orders.map(({ orderNumber }) => orderNumber)).toEqual(['注文№①'])
  expect(report.summary.inputErrors).toBe(2)
})

it('refuses arguments it does not know with 2, and explains itself with --help', async () => {
  for (const args of [['--nope'], ['--lang', 'fr'], ['a', 'b', 'c']]) {
    expect(await runDemo(args)).toMatchObject({ code: 2, stdout: '' })
  }
  expect(await runDemo(['--help'])).toMatchObject({ code: 0, stderr: '' })
  expect((await runDemo(['--help', '--lang', 'en'])).stdout).toContain('Usage: npm run demo')
})

it.each([
  [['--nope'], '--nope は使えないオプションです。', '--nope is no option.'],
  [['-x'], '-x は使えないオプションです。', '-x is no option.'],
  [['--json=yes'], '--json に値は付けられません。', '--json takes no value.'],
  [['--seed'], '--seed に値を付けてください。', '--seed needs a value.'],
  [['--seed', '--json'], '--seed に値を付けてください。', '--seed needs a value.'],
])('says what is wrong with the arguments %j in the language asked for, in one line', async (args, ja, en) => {
  expect((await runDemo(args)).stderr).toMatch(new RegExp(`^${ja}\n\n使い方`))
  expect((await runDemo(['--lang=en', ...args])).stderr).toMatch(new RegExp(`^${en}\n\nUsage`))
})

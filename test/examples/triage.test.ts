import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error the examples are plain JavaScript
import { readOptions } from '../../examples/triage/options.mjs'
import { toShiftJis } from '../makeshop/encode-japanese.js'
import { emptyFolder } from './empty-folder.js'
import { lines, needsBuild, ROOT } from './run-demo.js'
import { type Run, runProgram } from './run-program.js'

const EXAMPLE = join('examples', 'orders-export.csv')
const NOW = ['--now', '2026-04-03T09:00:00+09:00']

interface Report {
  readonly encoding: string | null
  readonly file: string
  readonly ageUnknown: number
  readonly rows: Readonly<
    Record<
      'imported' | 'continued' | 'toCheckAtNp' | 'otherPaymentMethod' | 'refused' | 'apart' | 'notUnderstood',
      number
    >
  >
  readonly statuses: readonly { readonly status: string; readonly count: number; readonly oldestDays: number | null }[]
  readonly lists: readonly {
    readonly list: string
    readonly count: number
    readonly items: readonly { readonly orderNumber: string; readonly reason: string; readonly next: string }[]
  }[]
  readonly stopped: boolean
  readonly faults: readonly { readonly code: string }[]
  readonly toCheckAtNp: readonly { readonly orderNumber: string; readonly codes: readonly string[] }[]
  readonly refused: readonly { readonly row: number; readonly codes: readonly string[] }[]
  readonly apart: readonly { readonly row: number; readonly orderNumber: string; readonly codes: readonly string[] }[]
  readonly notUnderstood: readonly { readonly row: number; readonly codes: readonly string[] }[]
  readonly notes: readonly {
    readonly code: string
    readonly count: number
    readonly rows: readonly { readonly row: number; readonly orderNumber: string | null }[]
  }[]
}

const folder = emptyFolder(afterAll)
const fileWith = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const runTriage = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run> =>
  runProgram('triage', args, env)

const reportOf = async (...args: readonly string[]): Promise<Report> =>
  JSON.parse((await runTriage(['--json', ...args])).stdout)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

let report: Report
beforeAll(async () => {
  needsBuild()
  report = await reportOf()
}, 60_000)

describe('the shipped example', () => {
  it('has about 60 rows, every status, and each mistake', () => {
    expect(report.rows).toEqual({
      imported: 41,
      continued: 3,
      toCheckAtNp: 2,
      otherPaymentMethod: 2,
      refused: 2,
      apart: 0,
      notUnderstood: 6,
    })
    for (const { status, count } of report.statuses) expect(count, status).toBeGreaterThan(0)
    expect(report.refused.flatMap(({ codes }) => codes)).toEqual(['multiple_destinations', 'provisional_order'])
    expect(report.toCheckAtNp.flatMap(({ codes }) => codes)).toEqual(['order_cancelled', 'goods_returned'])
    expect(report.notUnderstood.flatMap(({ codes }) => codes)).toEqual([
      'payment_status_unknown',
      'delivery_status_unknown',
      'delivery_status_contradictory',
      'payment_method_unknown',
      'order_number_malformed',
      'ragged_row',
    ])
  })

  it('counts every imported order once, by status and by list, and says why and what next', () => {
    expect(sum(report.statuses.map(({ count }) => count))).toBe(report.rows.imported)
    expect(sum(report.lists.map(({ count }) => count))).toBe(report.rows.imported)
    for (const { count, items } of report.lists) expect(items).toHaveLength(count)
    for (const { reason, next } of report.lists.flatMap(({ items }) => items)) {
      expect(reason).not.toBe('')
      expect(next).not.toBe('')
    }
  })

  it('puts the parcels that NP was not told of first in their list, oldest first', () => {
    const list = report.lists.find((each) => each.list === 'shipped_not_reported')
    expect(list?.items.map(({ orderNumber }) => orderNumber)).toEqual([
      'P202603250000000010',
      'P202603250000000011',
      'P202603260000000012',
      'P202603270000000013',
    ])
  })

  it('is the same in Shift_JIS, told or said', async () => {
    const text = readFileSync(join(ROOT, EXAMPLE), 'utf8').replace('\uFEFF', '')
    const file = fileWith('shift-jis.csv', toShiftJis(text))
    const { encoding, file: _, ...others } = await reportOf(file, ...NOW)
    const { encoding: own, file: __, ...same } = report
    expect([own, encoding]).toEqual(['utf-8', 'shift_jis'])
    expect(others).toEqual(same)
    expect((await reportOf(file, ...NOW, '--encoding', 'shift_jis')).rows).toEqual(report.rows)
  })

  it.each(['80', '120'])('keeps every line within %s columns, in both languages', async (COLUMNS) => {
    for (const locale of ['ja', 'en']) {
      const run = await runTriage(['--lang', locale], { COLUMNS })
      expect(run).toMatchObject({ code: 0, stderr: '' })
      for (const each of lines(run.stdout)) expect(stringWidth(each), each).toBeLessThanOrEqual(Number(COLUMNS))
    }
  })

  it('names every status, and every order that a person has to act on', async () => {
    const { stdout } = await runTriage([])
    const acting = report.lists.filter(({ list }) => !['waiting_for_np', 'done'].includes(list))
    for (const { orderNumber } of acting.flatMap(({ items }) => items)) expect(stdout).toContain(`  ${orderNumber}  `)
    expect(stdout).toMatch(/^ {2}審査OK {12}11 件 {2}█+ +最古 9日$/m)
    expect(stdout).toContain('■ 出荷報告未了  4 件  至急 4  最古 8日')
  })
})

describe('--html', () => {
  const out = join(folder, 'page.html')
  let html: string
  beforeAll(async () => {
    const hostile = ['<script>alert(1)</script>', "x'&amp;"].map(
      (number) => `${number},NP後払い,審査OK,配送完了,2026/04/01`,
    )
    const unknown = ['<b>審査</b>', '"><img/src=x>'].map(
      (status, at) => `P${at},NP後払い,"${status.replaceAll('"', '""')}",未配送,2026/04/01`,
    )
    const file = fileWith(
      '<i>.csv',
      ['注文番号,決済方法,決済ステータス,配送ステータス,日付', ...hostile, ...unknown].join('\n'),
    )
    expect(await runTriage([file, '--html', out, ...NOW])).toMatchObject({ code: 0, stdout: '' })
    html = readFileSync(out, 'utf8')
  }, 60_000)

  it('leaves whatever stands in the file, or in its name, text', () => {
    expect(html).not.toMatch(/<(script|img|b>審査|i>\.csv)/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&quot;&gt;&lt;img/src=x&gt;')
    expect(html).toContain('x&#39;&amp;amp;')
    expect(html).toContain('&lt;b&gt;審査&lt;/b&gt;')
    expect(html).toContain('&lt;i&gt;.csv')
  })

  it('needs nothing else, and forbids it', () => {
    expect(html).not.toMatch(/<link|<script|\burl\(|https?:|@import/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('is for phones, for print, and for the dark, and says its language', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="ja">/)
    expect(html).toContain('width=device-width')
    expect(html).toContain('@media print')
    expect(html).toContain('prefers-color-scheme: dark')
  })

  it('closes what it opens', () => {
    const open: string[] = []
    const voids = new Set(['meta', 'doctype'])
    for (const [, slash, name = ''] of html.replace(/<style>.*<\/style>/s, '').matchAll(/<(\/?)!?([a-z0-9]+)[^>]*>/g)) {
      if (voids.has(name)) continue
      if (slash === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })
})

it.each([
  [['--encoding', 'utf-16'], '--encoding'],
  [['--lang', 'fr'], '--lang'],
  [['a.csv', 'b.csv'], 'orders.csv'],
  [['--nope'], '--nope'],
  [['--items', 'x'], '--items'],
  [['--items', '0'], '--items'],
])('says what is wrong with the arguments %j', (args, text) => {
  expect(readOptions(args).wrong).toContain(text)
})

describe('what goes wrong', () => {
  it.each([
    ['a file that is not there', ['no-such.csv'], 1, 'ENOENT'],
    ['a folder', ['examples'], 1, 'EISDIR'],
    ['settings that are no JSON', ['--settings', EXAMPLE], 1, 'JSON'],
    ['a time without an offset', ['--now', '2026-04-03'], 2, '--now'],
    ['an argument', ['--nope'], 2, '--nope'],
  ])('%s', async (_, args, code, text) => {
    const run = await runTriage(args)
    expect(run).toMatchObject({ code, stdout: '' })
    expect(run.stderr).toContain(text)
  })

  it.each([
    ['a file that is not there', 'no-such.csv'],
    ['a folder', 'examples'],
  ])('%s: says so in one line, and nothing of where it went wrong', async (_, path) => {
    expect((await runTriage([path])).stderr).toMatch(/^.*読み取れません.*\n$/)
  })

  it('a file without the columns: says which are missing, repeats nothing of it, and ends with 1', async () => {
    const run = await runTriage([fileWith('other.csv', '山田太郎,東京都,伝票番号\nx,y,z\n')])
    expect(run.code).toBe(1)
    expect(run.stdout.replaceAll(/\n +/g, '')).toContain(
      '必要な列「注文番号」がありません。別の見出しなら設定のcolumns.orderNumberに書き、なければ注文データの出力項目に加えてください。',
    )
    expect(run.stdout).not.toMatch(/山田|東京/)
  })

  it.each([
    ['another file', '山田太郎,東京都\nx,y\n', '別のファイル'],
    ['two columns for one', '注文番号,決済方法,決済ステータス,配送ステータス,配送番号,配送ID\n', '配送番号, 配送ID'],
    ['joined files', `${'注文番号,決済方法,決済ステータス,配送ステータス\n'.repeat(2)}`, 'つなげたファイル'],
  ])('%s: says so, and ends with 1', async (_, text, said) => {
    const run = await runTriage([fileWith('wrong.csv', text)])
    expect(run.code).toBe(1)
    expect(run.stdout.replaceAll(/\n +/g, '')).toContain(said)
    expect(run.stdout).toContain('「ファイルの問題」を確認してください。')
    expect(run.stdout).toMatch(/読み取れない行 +0 件/)
  })

  it('a quotation mark that is never closed: says so of its row, and ends with 1', async () => {
    const run = await runTriage([fileWith('open.csv', '注文番号,決済方法,決済ステータス,配送ステータス\n"P1,\nP2,\n')])
    expect(run.code).toBe(1)
    expect(run.stdout.replaceAll(/\n +/g, '')).toContain('引用符')
    expect(run.stdout).toContain('「読み取れない行」を確認してください。')
    expect(run.stdout).toMatch(/読み取れない行 +1 件/)
  })

  it('CANC-01: a column without a filled cell: says so above all else, as on the page, and ends with 1', async () => {
    const text = '注文番号,決済方法,決済ステータス,配送ステータス,処理状況\nP1,NP後払い,出荷報告完了,配送完了,\n'
    const settings = ['--settings', fileWith('named.json', '{ "columns": { "processing": "処理状況" } }')]
    const run = await runTriage([fileWith('emptied.csv', text), ...settings])
    expect(run.code).toBe(1)
    expect(run.stdout.replaceAll(/\n +/g, '')).toContain('処理状況の列が、どの行も空です。')
    expect(run.stdout.indexOf('ファイルの問題')).toBeLessThan(run.stdout.indexOf('取り込んだ注文'))
    const out = fileWith('emptied.html', '')
    await runTriage([fileWith('emptied.csv', text), ...settings, '--html', out])
    expect(readFileSync(out, 'utf8')).toContain('<p class="warning">ファイルの問題: 処理状況の列が、どの行も空です。')
    expect(await reportOf(fileWith('emptied.csv', text), ...NOW, ...settings)).toMatchObject({
      stopped: false,
      faults: [{ code: 'column_empty' }],
      rows: { imported: 1, notUnderstood: 0 },
    })
  })

  it('CANC-01, READ-24: beside such a column, a row that is never closed is still said to end the file', async () => {
    const text = '注文番号,決済方法,決済ステータス,配送ステータス,処理状況\nP1,NP後払い,出荷報告完了,配送完了,\n"P2,\n'
    const settings = ['--settings', fileWith('named.json', '{ "columns": { "processing": "処理状況" } }')]
    const file = fileWith('both.csv', text)
    expect(await reportOf(file, ...NOW, ...settings)).toMatchObject({
      stopped: true,
      faults: [{ code: 'column_empty' }],
    })
    expect((await runTriage([file, ...settings])).stdout).toContain('「読み取れない行」を確認してください。')
    const out = fileWith('both.html', '')
    await runTriage([file, ...settings, '--html', out])
    expect(readFileSync(out, 'utf8')).toContain('「読み取れない行」を確認してください。')
  })

  it('a file that ends in a row without end: shows what came before, and ends with 1', async () => {
    const [header = ''] = readFileSync(join(ROOT, EXAMPLE), 'utf8').split('\r\n')
    const run = await runTriage([
      fileWith('endless.csv', `${header}\r\nx\r\n"${'y'.repeat(1_000_001)}`),
      '--items',
      '1',
    ])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('注文データの全体を読めていません。')
  })

  it('settings as Windows saves them are read, and those in Shift_JIS are not taken for others', async () => {
    const text = '{ "paymentStatuses": { "審査済": "screening_approved" } }'
    const file = fileWith('own.csv', '注文番号,決済方法,決済ステータス,配送ステータス\nP1,NP後払い,審査済,未配送\n')
    const marked = fileWith('marked.json', `\uFEFF${text}`)
    expect((await reportOf(file, ...NOW, '--settings', marked)).rows.imported).toBe(1)
    const run = await runTriage([file, '--settings', fileWith('sjis.json', toShiftJis(text))])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('UTF-8')
  })

  it('settings with a mistake are named by path', async () => {
    const run = await runTriage(['--settings', fileWith('settings.json', '{ "paymentStatuses": { "13": "paid" } }')])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('paymentStatuses')
  })
})

it('LINK-03: an order that comes twice stands on no list, whatever its rows say', async () => {
  const header = '注文番号,決済方法,決済ステータス,配送ステータス,配送番号'
  const rows = ['P1,NP後払い,審査OK,未配送,1', 'P2,NP後払い,審査OK,未配送,1', 'P1,NP後払い,審査NG,未配送,2']
  const file = fileWith('sorted.csv', [header, ...rows, ''].join('\n'))
  const told = await reportOf(file, ...NOW)
  expect(told.rows).toMatchObject({ imported: 1, apart: 2, notUnderstood: 0 })
  expect(told.lists.flatMap(({ items }) => items.map(({ orderNumber }) => orderNumber))).toEqual(['P2'])
  expect(told.apart).toMatchObject([
    { row: 2, orderNumber: 'P1', codes: ['rows_apart'] },
    { row: 4, orderNumber: 'P1', codes: ['rows_apart'] },
  ])
  const out = join(folder, 'sorted.html')
  expect((await runTriage([file, ...NOW])).stdout).toContain('同じ注文の離れた行')
  await runTriage([file, ...NOW, '--html', out])
  expect(readFileSync(out, 'utf8')).toContain('同じ注文の離れた行')
})

it('READ-26: an order of which nobody knows when it was placed is said to be one', async () => {
  const rows = ['P1,NP後払い,審査中,未配送,46093.4', 'P2,NP後払い,審査中,未配送,2026/3/12 9:36']
  const file = fileWith(
    'serial.csv',
    ['注文番号,決済方法,決済ステータス,配送ステータス,注文日', ...rows, ''].join('\n'),
  )
  expect((await reportOf(file, ...NOW)).ageUnknown).toBe(1)
  expect((await runTriage([file, ...NOW])).stdout).toContain('受注日時が分からない注文が 1 件')
  const out = join(folder, 'serial.html')
  await runTriage([file, ...NOW, '--html', out])
  expect(readFileSync(out, 'utf8')).toContain('受注日時が分からない注文が 1 件')
})

it('writes over a page of its own, and over nothing else', async () => {
  const orders = fileWith('kept.csv', readFileSync(join(ROOT, EXAMPLE)))
  const before = readFileSync(orders, 'utf8')
  for (const args of [[], [orders]]) {
    const run = await runTriage([...args, '--html', orders])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('上書きしません')
    expect(readFileSync(orders, 'utf8')).toBe(before)
  }
  const out = fileWith('again.html', '')
  for (const _ of [1, 2]) expect(await runTriage([orders, '--html', out, ...NOW])).toMatchObject({ code: 0 })
})

it('shows a wrong argument as text, whatever it holds', async () => {
  const run = await runTriage(['--\u001b[31mX\u202e'])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('--\uFFFD[31mX\uFFFD')
})

it('reads a shop’s own columns and codes with --settings', async () => {
  const settings = { columns: { paymentStatus: '状況' }, paymentStatuses: { A: 'screening_approved' } }
  const file = fileWith('own.csv', '注文番号,決済方法,状況,配送ステータス\nP1,NP後払い,A,未配送\n')
  const told = await reportOf(file, ...NOW, '--settings', fileWith('own.json', JSON.stringify(settings)))
  expect(told.lists.find(({ list }) => list === 'approved_not_shipped')?.count).toBe(1)
})

it('reads the encoding of --settings too, which --encoding outweighs', async () => {
  const [header, row] = ['注文番号,決済方法,決済ステータス,配送ステータス', 'P1,NP後払い,審査OK,未配送']
  const file = fileWith('encoded.csv', toShiftJis(`${header}\n${row}\n`))
  const settings = ['--settings', fileWith('encoding.json', '{ "encoding": "utf-8" }')]
  expect((await reportOf(file, ...NOW)).rows.imported).toBe(1)
  expect(await reportOf(file, ...NOW, ...settings)).toMatchObject({
    faults: [{ code: 'characters_unreadable' }],
    rows: { imported: 0, notUnderstood: 0 },
  })
  expect((await reportOf(file, ...NOW, ...settings, '--encoding', 'shift_jis')).rows.imported).toBe(1)
})

describe('orders that were cancelled or returned in makeshop', () => {
  const others = Array.from({ length: 60 }, (_, n) => `CARD-${n},クレジットカード,,未配送,未処理`)
  const ended = ['X1,NP後払い,審査OK,未配送,注文キャンセル', 'X2,NP後払い,審査OK,配送完了,返送']
  const columns = '注文番号,決済方法,決済ステータス,配送ステータス,処理状況'
  const file = fileWith('ended.csv', [columns, ...others, ...ended].join('\n'))

  it('CANC-01: are told in a section of their own, not behind those with another payment method', async () => {
    const told = await reportOf(file, ...NOW, '--items', '2')
    expect(told.rows).toMatchObject({ toCheckAtNp: 2, otherPaymentMethod: 60, refused: 0 })
    expect(told.toCheckAtNp.map(({ orderNumber }) => orderNumber)).toEqual(['X1', 'X2'])
    expect(told.refused).toEqual([])
  })

  it.each([
    ['ja', 'NP側の確認が必要  2 件', '  NP後払い以外の決済方法  60 件'],
    ['en', 'To check at NP  2', '  Other payment methods  60'],
  ])('are listed in %s, and the others counted', async (lang, heading, counted) => {
    const { stdout } = await runTriage([file, ...NOW, '--lang', lang, '--items', '2'])
    expect(lines(stdout)).toContain(heading)
    expect(lines(stdout)).toContain(counted)
    expect(stdout).toMatch(/ X1 /)
    expect(stdout).toMatch(/ X2 /)
    expect(stdout).not.toMatch(/CARD-/)
    expect(stdout).not.toMatch(/ほか|more/)
  })

  it('stand on the page too', async () => {
    const out = join(folder, 'ended.html')
    expect((await runTriage([file, ...NOW, '--html', out, '--items', '2'])).code).toBe(0)
    const html = readFileSync(out, 'utf8')
    expect(html).toContain('<h2>NP側の確認が必要 <span class="total">2 件</span></h2>')
    expect(html).toContain('<span class="number">X2</span>')
    expect(html).not.toContain('CARD-')
  })
})

it('names the first three rows of each note on the import, so that they are found', async () => {
  const [header = '', first = ''] = readFileSync(join(ROOT, EXAMPLE), 'utf8').split('\r\n')
  const carrierAt = header.split(',').findIndex((cell) => cell.includes('配送業者'))
  const rows = [1, 2, 3, 4].map((number) => {
    const cells = first.split(',')
    cells[0] = `P${number}`
    cells[carrierAt] = 'ネコポス'
    return cells.join(',')
  })
  const file = fileWith('carriers.csv', [header, ...rows, ''].join('\r\n'))
  const note = (await reportOf(...NOW, file)).notes.find(({ code }) => code === 'carrier_unreadable')
  expect(note?.count).toBe(4)
  expect(note?.rows).toEqual([2, 3, 4].map((row) => ({ row, orderNumber: `P${row - 1}` })))
  const told = (await runTriage([...NOW, '--lang', 'en', file])).stdout
  expect(told).toMatch(/^ +row 2 P1, row 3 P2, row 4 P3, …$/m)
})

it('shows the first of each list only, and says how many more there are', async () => {
  expect((await runTriage(['--items', '1'])).stdout).toContain('ほか 7 件（--items で増やせます）')
})

it('explains itself with --help', async () => {
  expect((await runTriage(['--help', '--lang', 'en'])).stdout).toContain('Usage: npm run triage')
})

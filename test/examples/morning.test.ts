import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error the examples are plain JavaScript
import { readOptions } from '../../examples/morning/options.mjs'
import { emptyFolder } from './empty-folder.js'
import { lines, needsBuild, ROOT } from './run-demo.js'
import { type Run, runProgram } from './run-program.js'

const [FIRST, SECOND, THIRD] = ['2026-04-01', '2026-04-02', '2026-04-03'].map((day) => ({
  file: join('examples', 'mornings', `${day}.csv`),
  done: join('examples', 'mornings', `${day}-done.json`),
  at: `${day}T09:00:00+09:00`,
})) as [Morning, Morning, Morning]

interface Morning {
  readonly file: string
  readonly done: string
  readonly at: string
}

interface Told {
  readonly recorded: readonly { readonly orderNumber: string; readonly event: string; readonly outcome: string }[]
  readonly errors: readonly { readonly path: string }[]
  readonly export: null | {
    readonly nothingShips: boolean
    readonly readInFull: boolean
    readonly rows: Readonly<
      Record<'begun' | 'observed' | 'left_out' | 'unsettled' | 'passed' | 'notUnderstood', number>
    >
    readonly faults: readonly { readonly code: string; readonly message: string }[]
    readonly notes: readonly { readonly code: string }[]
    readonly news: readonly {
      readonly orderNumber: string | null
      readonly codes: readonly string[]
      readonly reason: string
      readonly next: string
    }[]
    readonly mayShip: readonly { readonly orderNumber: string; readonly approvedDays: number }[]
    readonly approvedButHeld: readonly { readonly orderNumber: string; readonly verdict: string }[]
    readonly lists: readonly {
      readonly list: string
      readonly items: readonly { readonly orderNumber: string; readonly next: string }[]
    }[]
    readonly missing: readonly { readonly orderNumber: string }[]
    readonly unrestored: readonly { readonly orderNumber: string; readonly inExport: boolean; readonly code: string }[]
  }
}

const runMorning = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run> =>
  runProgram('morning', args, env)

type Export = Pick<Morning, 'file' | 'at'>
const takenOver = (books: string, { file, at }: Export, ...args: readonly string[]): Promise<Run> =>
  runMorning([file, '--at', at, '--books', books, '--json', ...(existsSync(books) ? [] : ['--new']), ...args])
const exportOf = ({ stdout }: Run): NonNullable<Told['export']> => {
  const told = JSON.parse(stdout).mornings[0].export
  if (told === null) throw new Error('no export was taken over')
  return told
}
const byLastDigits = (orderNumber: string): string => orderNumber.slice(-3)
const shipping = (told: Told['export'] | undefined) => told?.mayShip.map(({ orderNumber }) => byLastDigits(orderNumber))

/** Files of one test, in a folder of their own. */
function filesOf(columns = '注文番号,決済方法,決済ステータス,配送ステータス,処理状況') {
  const at = emptyFolder()
  const write = (name: string, text: string) => {
    writeFileSync(join(at, name), text)
    return join(at, name)
  }
  return {
    folder: at,
    books: join(at, 'books.json'),
    /** An export of that day, with rows such as `101 審査OK 未配送`. */
    export: (day: number, ...rows: readonly string[]): Export => ({
      file: write(`day-${day}.csv`, [columns, ...rows.map(rowOf), ''].join('\n')),
      at: `2026-04-0${day}T09:00:00+09:00`,
    }),
    done: (...events: readonly object[]): string => write('done.json', JSON.stringify({ events })),
    write,
  }
}

const rowOf = (row: string): string => {
  const [number = '', status = '', delivery = '', processing = ''] = row.split(' ')
  return `${number},NP後払い,${status},${delivery},${processing}`
}
const happened = (注文番号: string, 日時: string, 出来事: string, others: object = {}) => ({
  注文番号,
  日時,
  出来事,
  ...others,
})
const left = (number: string, at: string) =>
  happened(number, at, '配送完了', { 経路: '産直システム', 配送業者: 'ヤマト運輸', 伝票番号: '1234-5678-9012' })

let mornings: readonly Told[]
let text: Run
beforeAll(async () => {
  needsBuild()
  mornings = JSON.parse((await runMorning(['--json'])).stdout).mornings
  text = await runMorning([])
}, 60_000)

describe('the three mornings that are shipped', () => {
  it('SHIP-01, STAT-05: what may leave, morning by morning', () => {
    expect(mornings.map((each) => shipping(each.export))).toEqual([
      ['101', '104', '108'],
      ['102'],
      ['102', '105', '109', '111'],
    ])
  })

  it('LINK-06, SHIP-08: what is approved and yet holds, as it is not in the export, or its invoice is not printed', () => {
    const held = mornings.map((each) =>
      each.export?.approvedButHeld.map(({ orderNumber }) => byLastDigits(orderNumber)),
    )
    expect(held).toEqual([[], ['111'], []])
    const missing = mornings.map((each) => each.export?.missing.map(({ orderNumber }) => byLastDigits(orderNumber)))
    expect(missing).toEqual([[], ['108'], ['108']])
  })

  it('CANC-01: a cancel that somebody else made is news on the day, and on a list until it is settled', () => {
    const [, second, third] = mornings.map((each) => each.export)
    const news = second?.news.find(({ orderNumber }) => byLastDigits(orderNumber ?? '') === '104')
    expect(news?.reason).toMatch(/キャンセル.*出荷を止めてください/u)
    const open = (told: Told['export'] | undefined) =>
      told?.lists.find(({ list }) => list === 'follow_ups_open')?.items.map(({ next }) => next)
    expect(open(second)).toHaveLength(1)
    expect(open(second)?.[0]).toMatch(/^NP側に取引があれば、NP管理画面でキャンセル/u)
    expect(open(third)).toEqual([])
    expect(third?.news.map(({ orderNumber }) => byLastDigits(orderNumber ?? ''))).not.toContain('104')
  })

  it('LINK-05: an order that was changed to NP後払い later goes on by hand, and does not ship', () => {
    const third = mornings[2]?.export
    const news = third?.news.find(({ orderNumber }) => byLastDigits(orderNumber ?? '') === '110')
    expect(news?.reason).toContain('LINK-05')
    expect(shipping(third)).not.toContain('110')
  })

  it('STAT-05: 配送完了 under 審査NG is refused, and the others are recorded', () => {
    expect(mornings[2]?.recorded.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      'delivery.completed refused',
      'paymentMethod.changed changed',
      'followUp.done changed',
      'invoice.printed changed',
    ])
  })

  it.each(['80', '120', '40'])('keeps every line within %s columns, in both languages', async (COLUMNS) => {
    for (const locale of ['ja', 'en']) {
      const run = await runMorning(['--lang', locale], { COLUMNS })
      expect(run).toMatchObject({ code: 0, stderr: '' })
      for (const each of lines(run.stdout)) expect(stringWidth(each), each).toBeLessThanOrEqual(Number(COLUMNS))
    }
  })

  it('tells a person what may leave first, and what is to be done under it', () => {
    expect(text.stdout).toContain('■ 出荷してよい荷物  4 件\n  P202603310000000102 1日前から')
    expect(text.stdout).toContain('■ 審査OKでも出荷できない荷物  1 件\n  P202604010000000111  ')
    expect(text.stdout).toContain('■ この注文データにない注文  1 件\n')
    expect(text.stdout).not.toContain('対応は不要です')
  })
})

// In this order: each goes on with the books of the one before.
describe('books in a file', { shuffle: false }, () => {
  const books = join(emptyFolder(afterAll), 'books.json')

  it('LINK-06: keep what is known from one run to the next, and take no older export over', async () => {
    for (const [at, morning] of [FIRST, SECOND, THIRD].entries()) {
      const done = [FIRST, SECOND][at - 1]?.done
      // One event of the second day is refused, and a row of the third isn't understood.
      if (done !== undefined)
        expect((await runMorning(['--record', done, '--books', books])).code).toBe(at === 2 ? 1 : 0)
      const run = await takenOver(books, morning)
      expect(run.code).toBe(at === 2 ? 1 : 0)
      expect(exportOf(run), morning.at).toMatchObject(omitFile(mornings[at]?.export))
    }
    const before = readFileSync(books, 'utf8')
    const older = await takenOver(books, SECOND)
    expect(older).toMatchObject({ code: 1 })
    expect(older.stderr).toContain('LINK-06')
    expect(readFileSync(books, 'utf8')).toBe(before)
  })

  it('have no news of an export that is taken over once more, and hold no parcel by it', async () => {
    const again = exportOf(await takenOver(books, THIRD))
    // What is on no list is said each day: LINK-05, a status that nobody knows, a column that is missing.
    expect(again.news.map(({ orderNumber }) => byLastDigits(orderNumber ?? ''))).toEqual(['112', '110'])
    expect(again.notes.map(({ code }) => code)).toEqual(['destinations_not_shown'])
    expect(again.mayShip).toEqual(mornings[2]?.export?.mayShip)
  })

  it('READ-09: what was recorded as shipped does not leave a second time by the same export', async () => {
    const path = join(emptyFolder(), 'books.json')
    await takenOver(path, FIRST)
    const done = await runMorning(['--record', FIRST.done, FIRST.file, '--at', FIRST.at, '--books', path, '--json'])
    expect(shipping(exportOf(done))).toEqual(['104', '108'])
  })

  it('belong to one run at a time, and are free again behind it', async () => {
    expect(readdirSync(join(books, '..'))).toEqual(['books.json'])
    writeFileSync(`${books}.lock`, '')
    const run = await takenOver(books, THIRD)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('books.json.lock を削除してください')
    expect(existsSync(`${books}.lock`)).toBe(true)
    rmSync(`${books}.lock`)
  })

  it('READ-24: an order that can’t be read back stays as it is stored, gets no row, and does not ship', async () => {
    const path = join(emptyFolder(), 'books.json')
    await takenOver(path, FIRST)
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    const spoilt = stored.orders.find(([number]: [string]) => number.endsWith('101'))
    spoilt[1].order.paymentStatus = 'paid'
    writeFileSync(path, JSON.stringify(stored))
    const run = await takenOver(path, FIRST)
    expect(run.code).toBe(1)
    expect(exportOf(run)).toMatchObject({ unrestored: [{ inExport: true, code: 'malformed' }], rows: { begun: 0 } })
    expect(shipping(exportOf(run))).toEqual(['104', '108'])
    expect(JSON.parse(readFileSync(path, 'utf8')).orders).toContainEqual(spoilt)
  })

  it('READ-24: an order under another number than its own is not read back', async () => {
    const path = join(emptyFolder(), 'books.json')
    await takenOver(path, FIRST)
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    const [one, other] = stored.orders
    ;[one[0], other[0]] = [other[0], one[0]]
    writeFileSync(path, JSON.stringify(stored))
    expect(
      exportOf(await takenOver(path, FIRST)).unrestored.map(({ orderNumber }) => byLastDigits(orderNumber)),
    ).toEqual(['102', '101'])
  })

  it.each([
    ['no JSON', 'x', '注文の記録ではありません'],
    ['another JSON', '{ "orders": [] }', '注文の記録ではありません'],
    [
      'orders that are no entries',
      '{ "formatVersion": 1, "newest": null, "columns": [], "recorded": [], "orders": [1] }',
      '注文の記録ではありません',
    ],
    ['what a later version wrote', '{ "formatVersion": 2 }', '新しい版'],
  ])('that hold %s are left as they are', async (_, content, words) => {
    const path = join(emptyFolder(), 'books.json')
    writeFileSync(path, content)
    const run = await takenOver(path, FIRST)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain(`books.json: ${words}`)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(join(path, '..'))).toEqual(['books.json'])
  })

  it('are begun once, and only where that is said: a name that was mistyped would forget what has left', async () => {
    const path = join(emptyFolder(), 'books.json')
    const run = await runMorning([FIRST.file, '--at', FIRST.at, '--books', path])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('--new')
    expect((await takenOver(path, FIRST)).code).toBe(0)
    expect(await takenOver(path, FIRST, '--new')).toMatchObject({ code: 1, stdout: '' })
  })

  it('are the same by any name: a link is followed, and one that leads nowhere is no place for new ones', async () => {
    const [at, elsewhere] = [emptyFolder(), emptyFolder()]
    await takenOver(join(at, 'books.json'), FIRST)
    symlinkSync(join(at, 'books.json'), join(elsewhere, 'link.json'))
    await runMorning(['--record', FIRST.done, '--books', join(elsewhere, 'link.json')])
    expect(shipping(exportOf(await takenOver(join(at, 'books.json'), FIRST)))).toEqual(['104', '108'])
    symlinkSync(join(at, 'none.json'), join(elsewhere, 'dangling.json'))
    expect(
      (await runMorning([FIRST.file, '--at', FIRST.at, '--books', join(elsewhere, 'dangling.json'), '--new'])).code,
    ).toBe(1)
  })

  it('stay whole where the disk is full', async () => {
    await takenOver(books, THIRD)
    const before = readFileSync(books, 'utf8')
    const args = ['examples/morning.mjs', '--record', SECOND.done, '--books', books]
    const full = spawnSync('sh', ['-c', 'ulimit -f 2; exec "$0" "$@"', process.execPath, ...args], { cwd: ROOT })
    expect(full.status).toBe(1)
    expect(full.stderr.toString()).toContain('書き込めません')
    expect(readFileSync(books, 'utf8')).toBe(before)
    expect(readdirSync(join(books, '..'))).toEqual(['books.json'])
  })
})

describe('what was done', () => {
  const day = '2026-04-01T15:00:00+09:00'

  it('is recorded as a whole or not at all, and nothing ships by a file with a mistake in it', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送', 'P2 審査OK 未配送'))
    const before = readFileSync(files.books, 'utf8')
    const done = files.done(left('P1', day), { ...left('P2', day), 配送会社: 'ヤマト運輸' })
    const run = await takenOver(files.books, files.export(2, 'P1 審査OK 未配送', 'P2 審査OK 未配送'), '--record', done)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('何も記録・反映していません。')
    expect(JSON.parse(run.stdout).mornings).toMatchObject([{ recorded: [], export: null }])
    expect(readFileSync(files.books, 'utf8')).toBe(before)
  })

  it('is recorded before the export, or behind it for an order that it shows first', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送'))
    const done = files.done(left('P1', day), left('P2', day))
    const run = await takenOver(
      files.books,
      files.export(2, 'P1 審査OK 未配送', 'P2 審査OK 未配送', 'P3 審査OK 未配送'),
      '--record',
      done,
    )
    expect(exportOf(run).mayShip).toMatchObject([{ orderNumber: 'P3' }])
  })

  it('SHIP-01: 配送完了 that the order doesn’t allow keeps its goods from leaving once more, until they are back', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査中 未配送'))
    const refused = await runMorning(['--record', files.done(left('P1', day)), '--books', files.books])
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.stdout).toContain('--here')
    // It isn't taken for recorded: the same file is refused once more.
    expect((await runMorning(['--record', files.done(left('P1', day)), '--books', files.books])).stdout).toContain(
      '拒否  P1',
    )
    const second = files.export(2, 'P1 審査OK 未配送')
    expect(exportOf(await takenOver(files.books, second)).mayShip).toEqual([])
    expect(exportOf(await takenOver(files.books, second, '--here', 'P1')).mayShip).toMatchObject([
      { orderNumber: 'P1' },
    ])
    expect((await takenOver(files.books, second, '--here', 'P9')).code).toBe(1)
  })

  it('READ-21: is recorded once: the confirmation of yesterday doesn’t settle the doubt of today', async () => {
    const files = filesOf()
    const rows = 'P1 審査OK 未配送'
    await takenOver(files.books, files.export(1, rows))
    const settled = files.done(
      happened('P1', '2026-04-01T10:00:00+09:00', '同期ずれの疑いの記録', { 理由: 'その他' }),
      happened('P1', '2026-04-01T10:05:00+09:00', '同期の確認', { 決済ステータス: '審査OK' }),
    )
    await takenOver(files.books, files.export(2, rows), '--record', settled)
    const doubted = files.write(
      'doubted.json',
      JSON.stringify({
        events: [happened('P1', '2026-04-02T15:00:00+09:00', '同期ずれの疑いの記録', { 理由: 'NP管理画面で変更' })],
      }),
    )
    expect(exportOf(await takenOver(files.books, files.export(3, rows), '--record', doubted)).mayShip).toEqual([])
    const again = await takenOver(files.books, files.export(3, rows), '--record', settled)
    const [{ recorded, export: told }]: readonly [Told] = JSON.parse(again.stdout).mornings
    expect(recorded.map(({ outcome }) => outcome)).toEqual(['recorded_before', 'recorded_before'])
    expect(told?.mayShip).toEqual([])
  })

  it('is saved although the export behind it is not there', async () => {
    const files = filesOf()
    const first = files.export(1, 'P1 審査OK 未配送')
    await takenOver(files.books, first)
    const done = files.done(left('P1', day))
    const none = { file: join(files.folder, 'none.csv'), at: SECOND.at }
    expect(await takenOver(files.books, none, '--record', done)).toMatchObject({ code: 1, stdout: '' })
    expect((await runMorning(['--record', done, '--books', files.books])).stdout).toContain('記録  P1')
    expect(exportOf(await takenOver(files.books, first)).mayShip).toEqual([])
  })

  it.each([
    [
      'an event',
      (files: ReturnType<typeof filesOf>) => ['--record', files.done(left('P1', '2199-01-01T00:00:00Z'))],
      1,
    ],
    ['an export', () => [FIRST.file, '--at', '2199-01-01T00:00:00Z'], 2],
  ])('%s of the future is none', async (_, argsOf, code) => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送'))
    const run = await runMorning([...argsOf(files), '--books', files.books])
    expect(run).toMatchObject({ code, stdout: '' })
    expect(run.stderr).toContain('未来の日時です')
  })
})

describe('what goes wrong', () => {
  it('READ-24: nothing ships by a file with a row of which nobody knows the order', async () => {
    const files = filesOf()
    const broken = files.export(1, 'P1 審査OK 未配送')
    writeFileSync(broken.file, `${readFileSync(broken.file, 'utf8')}"P2,NP後払い\n`)
    const run = await takenOver(files.books, broken)
    expect(run.code).toBe(1)
    expect(exportOf(run)).toMatchObject({ nothingShips: true, mayShip: [] })
    const text = await runMorning([broken.file, '--at', broken.at, '--books', files.books])
    expect(text.stdout).toContain('この注文データでは何も出荷できません。')
    expect(text.stdout).toContain('  3 行目')
  })

  it('READ-24: nothing ships by joined files, and the fault is told once, of the file and of no row', async () => {
    const files = filesOf()
    const one = files.export(1, '101 審査OK 未配送')
    const joined = { ...one, file: files.write('joined.csv', readFileSync(one.file, 'utf8').repeat(2)) }
    expect(exportOf(await takenOver(files.books, joined))).toMatchObject({
      nothingShips: true,
      rows: { begun: 1, unsettled: 1, notUnderstood: 0 },
      faults: [{ code: 'header_again' }],
      news: [],
      mayShip: [],
    })
    const { stdout, code } = await runMorning([joined.file, '--at', one.at, '--books', files.books])
    expect(code).toBe(1)
    expect(stdout.replaceAll(/\n +/g, '')).toContain('■ ファイルの問題見出しの行がもう一度現れたため')
  })

  it('CANC-01: an order that is not in the file is missing, where a column is empty; where rows are unread it may be there', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送', 'P2 審査OK 未配送'))
    const settings = files.write('settings.json', JSON.stringify({ columns: { processing: '処理状況' } }))
    const emptied = files.export(2, 'P2 審査OK 配送完了')
    expect(exportOf(await takenOver(files.books, emptied, '--settings', settings))).toMatchObject({
      nothingShips: true,
      readInFull: true,
      faults: [{ code: 'column_empty' }],
    })
    const printed = async ({ file, at }: Export, ...args: readonly string[]) =>
      (await runMorning([file, '--at', at, '--books', files.books, ...args])).stdout.replaceAll(/\n +/g, '')
    expect(await printed(emptied, '--settings', settings)).toContain('makeshop で削除されたか、書き出しの対象外です。')
    const broken = files.export(3, 'P2 審査OK 未配送')
    writeFileSync(broken.file, `${readFileSync(broken.file, 'utf8')}"P3,NP後払い\n`)
    expect(exportOf(await takenOver(files.books, broken))).toMatchObject({ nothingShips: true, readInFull: false })
    expect(await printed(broken)).toContain('注文データをすべては読めていないため')
  })

  it('LINK-06: of two files of the same time what the second lacks does not ship', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送', 'P2 審査OK 未配送'))
    const told = exportOf(await takenOver(files.books, files.export(1, 'P2 審査OK 未配送')))
    expect(told.mayShip.map(({ orderNumber }) => orderNumber)).toEqual(['P2'])
    expect(told.missing.map(({ orderNumber }) => orderNumber)).toEqual(['P1'])
  })

  it('STAT-09: an order that is done may stay away', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 出荷報告完了 配送完了', 'P2 審査OK 未配送'))
    expect(exportOf(await takenOver(files.books, files.export(2, 'P2 審査OK 未配送'))).missing).toEqual([])
  })

  it('CANC-01: nothing is taken over where a column is gone that the export before had', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送'))
    const file = files.write(
      'fewer.csv',
      `注文番号,決済方法,決済ステータス,配送ステータス\nP1,NP後払い,審査OK,未配送\n`,
    )
    const run = await takenOver(files.books, { file, at: SECOND.at })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('処理状況 (processing)')
    expect(run.stderr).toContain('何も記録・反映していません')
    expect(JSON.parse(run.stdout).mornings).toMatchObject([{ export: null }])
    // Nothing of it is on record: an export from before it isn't older than the newest.
    expect((await takenOver(files.books, files.export(1, 'P1 審査OK 未配送'))).code).toBe(0)
    // A file without a header between them changes nothing of that.
    await takenOver(files.books, { file: files.write('empty.csv', ''), at: SECOND.at })
    expect((await takenOver(files.books, { file, at: SECOND.at })).stderr).toContain('processing')
    expect(exportOf(await takenOver(files.books, { file, at: SECOND.at }, '--fewer-columns')).mayShip).toHaveLength(1)
  })

  it('READ-26: nothing ships by an export with a number of a new form, but once with --new-forms', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査OK 未配送'))
    const file = files.export(2, 'P1-1 審査OK 未配送')
    const run = await takenOver(files.books, file)
    expect(run.code).toBe(1)
    const reason = expect.stringMatching(/P1-1」の形式が.*--new-forms/u)
    const news = [{ orderNumber: 'P1-1', codes: ['number_form_new'], reason }]
    expect(exportOf(run)).toMatchObject({ nothingShips: true, kept: 1, mayShip: [], news })
    expect((await takenOver(files.books, file)).code).toBe(1)
    const mayShip = [{ orderNumber: 'P1-1' }]
    expect(exportOf(await takenOver(files.books, file, '--new-forms')).mayShip).toMatchObject(mayShip)
    expect(exportOf(await takenOver(files.books, files.export(3, 'P1-1 審査OK 未配送'))).mayShip).toMatchObject(mayShip)
  })

  it('CANC-01: all news are told, and what stops a parcel first; what the link did stands behind that, cut short', async () => {
    const files = filesOf()
    const numbers = Array.from({ length: 140 }, (_, n) => `P${n}`)
    await takenOver(files.books, files.export(1, ...numbers.map((number) => `${number} 審査中 未配送`)))
    const ends = new Map([['P66', '審査OK 未配送 注文キャンセル']])
    const statuses = numbers.map((number, n) => `${number} ${ends.get(number) ?? `審査${n < 70 ? 'NG' : 'OK'} 未配送`}`)
    const second = files.export(2, ...statuses)
    const { stdout } = await runMorning([second.file, '--at', second.at, '--books', files.books])
    const [, news = '', movedOn = ''] = stdout.split('■ ')
    expect(news.match(/^ {2}P\d+/gm)).toHaveLength(70)
    expect(news).toMatch(/^確認が必要な動き {2}70 件\n {2}P66 /)
    expect(movedOn).toMatch(/^自動連携で進んだ注文 {2}70 件\n {2}P70 +審査OK\n/)
    expect(movedOn.match(/^ {2}P\d+/gm)).toHaveLength(50)
    expect(movedOn).toContain('ほか 20 件（--json で全件）')
  })

  it('an event that only the link reports, or of an order that nobody knows, is not recorded', async () => {
    const files = filesOf()
    await takenOver(files.books, files.export(1, 'P1 審査中 未配送'))
    const errorsOf = async (...events: readonly object[]) => {
      const run = await runMorning(['--record', files.done(...events), '--books', files.books, '--json'])
      expect(run.code).toBe(1)
      const [told]: readonly [Told] = JSON.parse(run.stdout).mornings
      expect(told.recorded).toEqual([])
      return told.errors.map(({ path }) => path)
    }
    expect(await errorsOf(happened('P1', '2026-04-01T10:00:00+09:00', '審査OKの受信'))).toEqual(['events[0].出来事'])
    expect(await errorsOf(left('P9', '2026-04-01T10:00:00+09:00'))).toEqual(['events[0].注文番号'])
  })

  it.each([
    [['orders.csv'], '--books'],
    [['orders.csv', '--books', 'books.json'], '--at'],
    [['--at', FIRST.at, '--books', 'books.json', '--record', 'done.json'], '--at'],
    [['--books', 'books.json'], '--record'],
    [['a.csv', 'b.csv'], 'orders.csv'],
    [['--lang', 'fr'], '--lang'],
    [['--nope'], '--nope'],
  ])('says what is wrong with the arguments %j', (args, wanted) => {
    expect(readOptions(args).wrong).toContain(wanted)
  })

  it('LINK-06: a time without an offset is no time', async () => {
    const run = await runMorning([
      FIRST.file,
      '--at',
      '2026-04-01 09:00',
      '--books',
      join(emptyFolder(), 'books.json'),
      '--new',
    ])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('--at')
  })

  it('an export that is not there is named, and nothing is kept', async () => {
    const at = emptyFolder()
    const run = await takenOver(join(at, 'books.json'), { file: join(at, 'none.csv'), at: FIRST.at })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('none.csv')
    expect(readdirSync(at)).toEqual([])
  })
})

it('explains itself with --help', async () => {
  expect((await runMorning(['--help', '--lang', 'en'])).stdout).toContain('Usage: npm run morning')
})

/** The books don't say from which file a morning came. */
function omitFile(told: Told['export'] | undefined): object {
  const { lists, mayShip, approvedButHeld, missing } = told ?? {}
  return { lists, mayShip, approvedButHeld, missing }
}

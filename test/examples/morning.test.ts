import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error the examples are plain JavaScript
import { readOptions } from '../../examples/morning/options.mjs'
import { lines, needsBuild, ROOT, type Run } from './run-demo.js'

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
    readonly rows: Readonly<Record<'begun' | 'observed' | 'left_out' | 'unread' | 'passed', number>>
    readonly news: readonly { readonly orderNumber: string | null; readonly reason: string; readonly next: string }[]
    readonly mayShip: readonly string[]
    readonly approvedButHeld: readonly { readonly orderNumber: string; readonly verdict: string }[]
    readonly lists: readonly {
      readonly list: string
      readonly items: readonly { readonly orderNumber: string; readonly next: string }[]
    }[]
    readonly missing: readonly { readonly orderNumber: string }[]
    readonly unrestored: readonly { readonly orderNumber: string; readonly inExport: boolean; readonly code: string }[]
  }
}

function runMorning(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('examples', 'morning.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, COLUMNS: '80', ...env },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'np-morning-'))
const takenOver = (books: string, { file, at }: Pick<Morning, 'file' | 'at'>): Run =>
  runMorning([file, '--at', at, '--books', books, '--json'])
const exportOf = ({ stdout }: Run): NonNullable<Told['export']> => {
  const told = JSON.parse(stdout).mornings[0].export
  if (told === null) throw new Error('no export was taken over')
  return told
}
const byLastDigits = (orderNumber: string): string => orderNumber.slice(-3)

let mornings: readonly Told[]
let text: Run
beforeAll(() => {
  needsBuild()
  mornings = JSON.parse(runMorning(['--json']).stdout).mornings
  text = runMorning([])
}, 60_000)

describe('the three mornings that are shipped', () => {
  it('SHIP-01, STAT-05: what may leave, morning by morning', () => {
    expect(mornings.map((each) => each.export?.mayShip.map(byLastDigits))).toEqual([
      ['101', '104', '108'],
      ['102'],
      ['102', '105', '109', '111'],
    ])
  })

  it('LINK-06, SHIP-08: what is approved and yet holds, as it is not in the export, or its invoice is not printed', () => {
    const held = mornings.map((each) =>
      each.export?.approvedButHeld.map(({ orderNumber }) => byLastDigits(orderNumber)),
    )
    expect(held).toEqual([[], ['108', '111'], ['108']])
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
    expect(third?.mayShip.map(byLastDigits)).not.toContain('110')
  })

  it('STAT-05: 配送完了 under 審査NG is refused, and the others are recorded', () => {
    expect(mornings[2]?.recorded.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      'delivery.completed refused',
      'paymentMethod.changed changed',
      'followUp.done changed',
      'invoice.printed changed',
    ])
  })

  it.each(['80', '120'])('keeps every line within %s columns, in both languages', (COLUMNS) => {
    for (const locale of ['ja', 'en']) {
      const run = runMorning(['--lang', locale], { COLUMNS })
      expect(run).toMatchObject({ code: 0, stderr: '' })
      for (const each of lines(run.stdout)) expect(stringWidth(each), each).toBeLessThanOrEqual(Number(COLUMNS))
    }
  })

  it('tells a person what may leave first, and what is to be done under it', () => {
    expect(text.stdout).toContain('■ 発送してよい荷物  4 件\n  P202603310000000102  P202603310000000105')
    expect(text.stdout).toContain('■ 審査OKでも発送できない荷物  1 件\n  P202603310000000108  最新の')
  })
})

describe('books in a file', () => {
  const books = join(folder(), 'books.json')

  it('LINK-06: keep what is known from one run to the next, and take no older export over', () => {
    for (const [at, morning] of [FIRST, SECOND, THIRD].entries()) {
      const done = [FIRST, SECOND][at - 1]?.done
      if (done !== undefined) expect(runMorning(['--record', done, '--books', books])).toMatchObject({ code: 0 })
      const run = takenOver(books, morning)
      expect(run.code).toBe(0)
      expect(exportOf(run), morning.at).toMatchObject(omitFile(mornings[at]?.export))
    }
    const before = readFileSync(books, 'utf8')
    const older = takenOver(books, SECOND)
    expect(older).toMatchObject({ code: 1 })
    expect(older.stderr).toContain('LINK-06')
    expect(readFileSync(books, 'utf8')).toBe(before)
  })

  it('have no news of an export that is taken over once more, and hold no parcel by it', () => {
    const again = exportOf(takenOver(books, THIRD))
    // What is on no list is said each day: LINK-05, a status that nobody knows, a column that is missing.
    expect(again.news.map(({ orderNumber }) => orderNumber?.slice(-3) ?? null)).toEqual([null, '110', '112'])
    expect(again.mayShip).toEqual(mornings[2]?.export?.mayShip)
  })

  it('READ-09: what was recorded as shipped does not leave a second time by the same export', () => {
    const path = join(folder(), 'books.json')
    takenOver(path, FIRST)
    const done = runMorning(['--record', FIRST.done, FIRST.file, '--at', FIRST.at, '--books', path, '--json'])
    expect(exportOf(done).mayShip.map(byLastDigits)).toEqual(['104', '108'])
  })

  it('belong to one run at a time, and are free again behind it', () => {
    expect(readdirSync(join(books, '..'))).toEqual(['books.json'])
    writeFileSync(`${books}.lock`, '')
    const run = takenOver(books, THIRD)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('books.json.lock を削除')
    expect(existsSync(`${books}.lock`)).toBe(true)
  })

  it('READ-24: an order that can’t be read back stays as it is stored, gets no row, and does not ship', () => {
    const path = join(folder(), 'books.json')
    takenOver(path, FIRST)
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    const spoilt = stored.orders.find(([number]: [string]) => number.endsWith('101'))
    spoilt[1].order.paymentStatus = 'paid'
    writeFileSync(path, JSON.stringify(stored))
    const run = takenOver(path, FIRST)
    expect(run.code).toBe(1)
    expect(exportOf(run)).toMatchObject({ unrestored: [{ inExport: true, code: 'malformed' }], rows: { begun: 0 } })
    expect(exportOf(run).mayShip.map(byLastDigits)).toEqual(['104', '108'])
    expect(JSON.parse(readFileSync(path, 'utf8')).orders).toContainEqual(spoilt)
  })

  it.each([
    ['no JSON', 'x'],
    ['another JSON', '{ "orders": [] }'],
    ['orders that are no entries', '{ "formatVersion": 1, "newest": null, "orders": [1] }'],
  ])('that hold %s are left as they are', (_, content) => {
    const path = join(folder(), 'books.json')
    writeFileSync(path, content)
    const run = takenOver(path, FIRST)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/books\.json: .+\n$/)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(join(path, '..'))).toEqual(['books.json'])
  })
})

describe('what goes wrong', () => {
  const rows = '注文番号,決済方法,決済ステータス,配送ステータス'

  it('READ-24: nothing ships by a file with a row of which nobody knows the order', () => {
    const at = folder()
    const file = join(at, 'orders.csv')
    writeFileSync(file, `${rows}\nP1,NP後払い,審査OK,未配送\n"P2,NP後払い\n`)
    const run = takenOver(join(at, 'books.json'), { file, at: FIRST.at })
    expect(run.code).toBe(1)
    expect(exportOf(run)).toMatchObject({ nothingShips: true, mayShip: [] })
    const text = runMorning([file, '--at', FIRST.at, '--books', join(at, 'books.json')])
    expect(text.stdout).toContain('この注文データでは何も発送できません。')
  })

  it('an event that only the link reports, or of an order that nobody knows, is not recorded', () => {
    const at = folder()
    const [books, done] = [join(at, 'books.json'), join(at, 'done.json')]
    takenOver(books, FIRST)
    const event = { 日時: '2026-04-01T10:00:00+09:00', 出来事: '審査OKの受信' }
    const events = [
      { 注文番号: 'P202603310000000102', ...event },
      { 注文番号: 'P9', ...event },
    ]
    writeFileSync(done, JSON.stringify({ events }))
    const run = runMorning(['--record', done, '--books', books, '--json'])
    expect(run.code).toBe(1)
    const [told]: readonly Told[] = JSON.parse(run.stdout).mornings
    expect(told?.recorded).toEqual([])
    expect(told?.errors.map(({ path }) => path).sort()).toEqual(['events[0].type', 'events[1].注文番号'])
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

  it('LINK-06: a time without an offset is no time', () => {
    const run = runMorning([FIRST.file, '--at', '2026-04-01 09:00', '--books', join(folder(), 'books.json')])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('--at')
  })

  it('an export that is not there is named, and nothing is kept', () => {
    const at = folder()
    const run = takenOver(join(at, 'books.json'), { file: join(at, 'none.csv'), at: FIRST.at })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('none.csv')
    expect(readdirSync(at)).toEqual([])
  })
})

it('explains itself with --help', () => {
  expect(runMorning(['--help', '--lang', 'en']).stdout).toContain('Usage: npm run morning')
})

/** The books don't say from which file a morning came. */
function omitFile(told: Told['export'] | undefined): object {
  const { lists, mayShip, approvedButHeld, missing } = told ?? {}
  return { lists, mayShip, approvedButHeld, missing }
}

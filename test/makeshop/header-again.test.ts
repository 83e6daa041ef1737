import { describe, expect, it } from 'vitest'
import { fileOf, reportOn, reportsOn, USUAL } from './exports.js'

const HEADER = Object.keys(USUAL).join(',')
const again = { outcome: 'file', orderNumber: null, notes: [] }
const issues = [{ code: 'header_again', field: null, text: null }]

describe('READ-24: a header that comes again', () => {
  it.each([
    ['as the first one is', HEADER],
    ['behind the byte order mark of another file', `\uFEFF${HEADER}`],
    ['in quotation marks', HEADER.replaceAll(/[^,]+/g, '"$&"')],
    ['with its columns in another order', Object.keys(USUAL).reverse().join(',')],
    ['with other columns', '氏名,注文番号,決済方法,決済ステータス,配送ステータス'],
    [
      'where no column is one that is needed but 注文番号',
      ['注文番号', ...Array(Object.keys(USUAL).length - 1).fill('x')].join(','),
    ],
  ])('%s ends the file: what is behind it may be older, and mean something else', async (_, header) => {
    const behind = 'P9,NP後払い,審査OK,未配送'
    const reports = await reportsOn(`${fileOf({}, { 注文番号: 'P2' })}${header}\r\n${behind}\r\n${behind}\r\n`)
    expect(reports).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'imported' },
      { row: 3, outcome: 'imported', orderNumber: 'P2' },
      { row: 4, ...again, issues },
    ])
  })

  it('ends the file also where 注文番号 is not its first column', async () => {
    const file = '氏名,注文番号,決済方法,決済ステータス,配送ステータス\n山田,P1,NP後払い,審査OK,未配送\n'
    const reports = await reportsOn(`${file}氏名,注文番号,x,x,x\n佐藤,P2,NP後払い,審査OK,未配送\n`)
    expect(reports.at(-1)).toMatchObject({ row: 3, ...again, issues })
  })

  it('is none where an order only names one of its headings', async () => {
    expect(await reportOn({ 配送業者: '注文番号' })).toMatchObject({ outcome: 'imported' })
  })

  it('ends a file of nothing else, too', async () => {
    expect(await reportsOn(`${HEADER}\r\n${HEADER}\r\n`)).toMatchObject([
      { outcome: 'header' },
      { row: 2, ...again, issues },
    ])
  })
})

describe('READ-24: behind a header with an empty cell more than its rows', () => {
  const header = '注文番号,決済方法,決済ステータス,配送ステータス,氏名,処理状況,備考,'
  const usual = 'P2,NP後払い,審査OK,未配送,鈴木,未処理,'
  const shifted = 'P1,NP後払い,審査OK,未配送,山田太郎,,注文キャンセル,'

  it('a row as long as the header was shifted by a comma, and no cancel ships', async () => {
    const reports = await reportsOn([header, usual, shifted, ''].join('\n'))
    expect(reports.slice(1)).toMatchObject([
      { outcome: 'imported', orderNumber: 'P2' },
      { outcome: 'not_understood', orderNumber: null, issues: [{ code: 'ragged_row' }] },
    ])
  })

  it('rows may lack it where the first has it, as a spreadsheet leaves them', async () => {
    const reports = await reportsOn([header, `${usual},`, usual.replace('P2', 'P3'), ''].join('\n'))
    expect(reports.slice(1)).toMatchObject([{ outcome: 'imported' }, { outcome: 'imported', orderNumber: 'P3' }])
  })

  it('a first row that is too short allows none to be longer than the header’s last heading', async () => {
    const reports = await reportsOn([header, 'P4,NP後払い', usual, shifted, ''].join('\n'))
    expect(reports.slice(1).map(({ outcome }) => outcome)).toEqual(['not_understood', 'imported', 'not_understood'])
  })
})

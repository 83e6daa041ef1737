import { describe, expect, it } from 'vitest'
import { type ImportOptions, type ImportRow, importOrders } from '../../src/makeshop/index.js'
import { AT, fileOf, line, OPTIONS, reportsOn, USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

/** Whether a row that isn't imported shows that goods have left. */
function isGoneBy(report: ImportRow | undefined): boolean {
  return report?.outcome === 'refused' || report?.outcome === 'not_understood'
    ? report.showsGone
    : expect.fail(report?.outcome)
}

const lastOn = async (rows: readonly Row[], options: Partial<ImportOptions> = {}) =>
  (await reportsOn(fileOf(...rows), options)).at(-1)
const goneBy = async (rows: readonly Row[], options: Partial<ImportOptions> = {}) =>
  isGoneBy(await lastOn(rows, options))

const shipped = { 配送ステータス: '配送完了', 処理状況: '配送' }
const byHand = { shop: { ...OPTIONS.shop, linkMode: 'manual' } } as const

describe('READ-09: whether a row that isn’t imported shows that goods have left', () => {
  it.each([
    ['LINK-01: refused by the settings', {}, byHand],
    ['LINK-04: 予約販売', {}, { otherwise: { preorder: true } }],
    ['READ-21: a 仮注文', { 決済ステータス: '仮注文' }, {}],
    ['PAY-01: of another payment method', { 決済方法: '代金引換', 決済ステータス: '' }, {}],
    ['of a payment method that nobody knows', { 決済方法: '謎' }, {}],
    ['READ-26: of a 決済ステータス that nobody knows', { 決済ステータス: '審査済' }, {}],
  ] satisfies readonly (readonly [string, Row, Partial<ImportOptions>])[])('%s', async (_, row, options) => {
    expect(await goneBy([{ ...row, ...shipped }], options)).toBe(true)
    expect(await goneBy([row], options)).toBe(false)
  })

  it.each([
    ['配送完了, and an empty 処理状況', { ...shipped, 処理状況: '' }, true],
    ['処理状況 alone', { ...shipped, 配送ステータス: '' }, true],
    ['one of two that contradict each other', { 処理状況: '配送' }, true],
    ['配送完了 beside a text that nobody knows', { ...shipped, 処理状況: '出荷準備' }, true],
    ['a text that nobody knows', { 配送ステータス: '発送' }, false],
    ['FLOW-05: 出荷報告完了', { 決済ステータス: '出荷報告完了' }, true],
    ['FLOW-04: 出荷報告(準備中)', { 決済ステータス: '出荷報告(準備中)' }, true],
    ['審査OK', {}, false],
  ] satisfies readonly (readonly [string, Row, boolean])[])('by %s', async (_, row, isGone) => {
    expect(await goneBy([row], byHand)).toBe(isGone)
  })

  const returned = { 処理状況: '返送' }
  it.each([
    ['by a row that can be read', [returned]],
    ['in the other column', [{ 配送ステータス: '返送', 処理状況: '' }]],
    ['beside a cancel', [{ 配送ステータス: '返送', 処理状況: '注文キャンセル' }]],
    ['of a payment method that nobody knows', [{ ...returned, 決済方法: '謎' }]],
    ['LINK-05: of such a method, as a 仮注文', [{ ...returned, 決済方法: '謎', 決済ステータス: '仮注文' }]],
    ['of rows that disagree', [returned, { ...returned, 決済ステータス: '審査保留' }]],
    ['of a row of which characters were lost', [{ ...returned, 配送業者: '\u{fffd}' }]],
    ['LINK-03: of one destination, the first', [returned, { 配送番号: '2' }]],
    ['LINK-03: of one destination, the last', [{ 処理状況: '' }, { ...returned, 配送番号: '2' }]],
  ] satisfies readonly (readonly [string, readonly Row[]])[])(
    'READ-25: what came back had left: %s',
    async (_, rows) => {
      expect(await goneBy(rows)).toBe(true)
      const cancelled = rows.map((row: Row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, text]) => [column, text === '返送' ? '注文キャンセル' : text]),
        ),
      )
      expect(await goneBy(cancelled)).toBe(false)
    },
  )

  it('CANC-01: also beside an end', async () => {
    expect(await goneBy([{ ...shipped, 処理状況: '注文キャンセル' }])).toBe(true)
    expect(await goneBy([{ 処理状況: '注文キャンセル' }])).toBe(false)
  })

  it('by the shop’s own words', async () => {
    const deliveryStatuses = { 発送: 'shipped', 配送完了: 'not_shipped' } as const
    expect(await goneBy([{ 配送ステータス: '発送', 処理状況: '' }], { ...byHand, deliveryStatuses })).toBe(true)
    expect(await goneBy([{ 配送ステータス: '配送完了' }], { ...byHand, deliveryStatuses })).toBe(false)
  })

  it('LINK-03: of several destinations, of any', async () => {
    const [first, second] = [{ 配送番号: '1' }, { 配送番号: '2' }]
    expect(await goneBy([first, second])).toBe(false)
    expect(await goneBy([{ ...first, ...shipped }, second])).toBe(true)
    expect(await goneBy([first, { ...second, ...shipped }])).toBe(true)
    expect(await goneBy([first, { ...second, 決済ステータス: '出荷報告中' }])).toBe(true)
  })

  it('LINK-03: of several destinations in the order API, of any', () => {
    const tables = { paymentStatuses: { '13': 'screening_approved' }, paymentMethods: { '38': 'np_atobarai' } } as const
    const goneIn = (...statuses: readonly string[]) => {
      const deliveryInfos = statuses.map((deliveryStatus) => ({ deliveryStatus }))
      const order = { displayOrderNumber: 'P1', payMethod: '38', paymentStatusCode: '13', deliveryInfos }
      return isGoneBy(importOrders([order], { ...OPTIONS, ...tables }).unwrap()[0])
    }
    expect(goneIn('N', 'N')).toBe(false)
    for (const [first, second] of ['YN', 'NY', 'CY', 'YC', 'RN', 'NR', 'RC', 'CR'].map((both) => both.split(''))) {
      expect(goneIn(first ?? '', second ?? '')).toBe(true)
    }
  })

  it('READ-24: of an order of the API that can’t be read, by any of its deliveries, or its status', () => {
    const tables = { paymentStatuses: { '13': 'screening_approved', '20': 'shipment_report_completed' } } as const
    const goneIn = (order: object) => {
      const answer = [{ displayOrderNumber: 'P1', payMethod: { code: '38' }, ...order }]
      return isGoneBy(importOrders(answer, { ...OPTIONS, ...tables }).unwrap()[0])
    }
    expect(goneIn({ deliveryInfos: [{ deliveryStatus: 'N' }, { deliveryStatus: 'Y' }] })).toBe(true)
    expect(goneIn({ paymentStatusCode: 20, deliveryInfos: null })).toBe(true)
    expect(goneIn({ paymentStatusCode: '13', deliveryInfos: [{ deliveryStatus: 'N' }, { deliveryStatus: {} }] })).toBe(
      false,
    )
    expect(goneIn({ deliveryInfos: 'Y' })).toBe(false)
    const hiding = <T extends object>(field: string, value: T): T =>
      Object.defineProperty(value, field, {
        get: () => {
          throw new Error(field)
        },
        enumerable: true,
      })
    const unreadable = hiding('deliveryStatus', {})
    expect(goneIn({ deliveryInfos: [unreadable] })).toBe(false)
    for (const broken of [null, 'x', 7, [], unreadable]) {
      for (const [status, isGone] of [
        ['Y', true],
        ['R', true],
        ['N', false],
        ['C', false],
      ] as const) {
        const readable = { deliveryStatus: status }
        expect(goneIn({ deliveryInfos: [readable, broken] })).toBe(isGone)
        expect(goneIn({ deliveryInfos: [broken, readable] })).toBe(isGone)
      }
      expect(goneIn({ paymentStatusCode: '20', deliveryInfos: [broken] })).toBe(true)
      expect(goneIn({ paymentStatusCode: broken, deliveryInfos: [{ deliveryStatus: 'Y' }, broken] })).toBe(true)
    }
    expect(goneIn({ paymentStatusCode: '13', deliveryInfos: hiding('0', [null]) })).toBe(false)
    const withoutStatus = hiding('paymentStatusCode', {
      displayOrderNumber: 'P1',
      deliveryInfos: [{ deliveryStatus: 'Y' }],
    })
    expect(isGoneBy(importOrders([withoutStatus], { ...OPTIONS, ...tables }).unwrap()[0])).toBe(true)
  })

  it('READ-21: of rows that disagree, by any', async () => {
    const disagree = (row: Row) => goneBy([{}, row])
    expect(await disagree(shipped)).toBe(true)
    expect(await disagree({ 決済ステータス: '審査保留' })).toBe(false)
    expect(await disagree({ 決済ステータス: '出荷報告完了' })).toBe(true)
    expect(await goneBy([shipped, { ...shipped, 決済ステータス: '審査保留' }])).toBe(true)
  })

  it('READ-21: of an order beside a row that can’t be read, by its own row', async () => {
    const besideLost = async (row: Row) => {
      const [header, ...rows] = fileOf(row, { 注文番号: `${USUAL.注文番号}"` }).split('\r\n')
      return isGoneBy((await reportsOn([header, ...rows].join('\r\n')))[1])
    }
    expect(await besideLost(shipped)).toBe(true)
    expect(await besideLost({})).toBe(false)
  })

  it('READ-21: of a row of which characters were lost elsewhere', async () => {
    expect(await goneBy([{ ...shipped, 配送業者: '\u{fffd}' }])).toBe(true)
    expect(await goneBy([{ 配送業者: '\u{fffd}' }])).toBe(false)
    expect(await goneBy([{ 配送ステータス: '配送\u{fffd}', 処理状況: '' }])).toBe(false)
  })

  it('READ-24: of a row whose cells may not be those of their columns, nothing', async () => {
    const [report] = (await reportsOn(`${fileOf(shipped).trimEnd()},x\r\n`)).slice(1)
    expect(report).toMatchObject({ issues: [{ code: 'ragged_row' }], showsGone: false })
  })

  describe('READ-24: of a last row that may be cut off', () => {
    const lastWith = async (column: keyof typeof USUAL, row: Row, options: Partial<ImportOptions> = {}) => {
      const { [column]: _, ...others } = USUAL
      const { [column]: text = '', ...cells } = { ...USUAL, ...row }
      const lines: readonly string[][] = [
        [...Object.keys(others), column],
        [...Object.values<string>(cells), text],
      ]
      const file = lines.map(line).join('\r\n')
      return isGoneBy((await reportsOn(file, options)).at(-1))
    }

    it('by its other cells, whether it would be imported or not', async () => {
      for (const options of [{}, byHand]) {
        expect(await lastWith('伝票番号', { ...shipped, 伝票番号: '1234' }, options)).toBe(true)
        expect(await lastWith('伝票番号', { 伝票番号: '1234' }, options)).toBe(false)
        expect(await lastWith('処理状況', { ...shipped, 処理状況: '' }, options)).toBe(true)
      }
      expect(await lastWith('伝票番号', { 決済ステータス: '出荷報告完了', 伝票番号: '1234' })).toBe(true)
    })

    it('by the other column of the delivery, where the last cell may go on', async () => {
      const deliveryStatuses = { 配送待ち: 'not_shipped' } as const
      const row = { 配送ステータス: '配送完了', 処理状況: '配送' }
      expect(await lastWith('処理状況', row, { deliveryStatuses })).toBe(true)
      expect(await lastWith('決済ステータス', { ...shipped, 決済ステータス: '審査待ち' })).toBe(true)
    })

    it('READ-21: by a row before it, from which it differs', async () => {
      const [header, first, last] = fileOf(shipped, { 決済ステータス: '審査保留', 伝票番号: '12' }).split('\r\n')
      const slipLast = (row = '') => {
        const cells = row.split(',')
        const at = Object.keys(USUAL).indexOf('伝票番号')
        return [...cells.filter((_, place) => place !== at), cells[at]].join(',')
      }
      const report = (await reportsOn([header, first, last].map(slipLast).join('\r\n'))).at(-1)
      expect(report).toMatchObject({ issues: [{ code: 'last_row_not_ended' }, { code: 'rows_disagree' }] })
      expect(isGoneBy(report)).toBe(true)
    })

    it('not by a cell that may go on', async () => {
      const deliveryStatuses = { 配送待ち: 'not_shipped' } as const
      expect(await lastWith('処理状況', { 配送ステータス: '', 処理状況: '配送' }, { deliveryStatuses })).toBe(false)
    })
  })

  it('of an imported row it isn’t said: the order has it', async () => {
    expect(await lastOn([shipped], { at: AT })).not.toHaveProperty('showsGone')
  })
})

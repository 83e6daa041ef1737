import { describe, expect, it } from 'vitest'
import { type ImportRow, importExport, importOrders } from '../../src/makeshop/index.js'
import { fileOf, OPTIONS } from './exports.js'

/** What a service keeps in one object, for every file that it reads. */
const settings = () => ({
  ...OPTIONS,
  shop: { ...OPTIONS.shop },
  paymentStatuses: { OKです: 'screening_approved' as const },
  paymentMethods: { 後払い: 'np_atobarai' as const },
  deliveryStatuses: { 発送済: 'shipped' as const },
  ownPaymentMethods: [{ id: 'shop', label: '店頭払い', linked: false }],
  otherwise: { preorder: false, paymentFee: 330 },
  columns: { carrier: ['配送業者'] },
})
type Settings = ReturnType<typeof settings>

const FILE = fileOf(
  ...['OKです', '審査中', 'OKです'].map((決済ステータス, index) => ({
    注文番号: `P${index}`,
    決済ステータス,
    決済方法: index === 1 ? '店頭払い' : '後払い',
    配送ステータス: '発送済',
    処理状況: '',
    決済手数料: '',
  })),
)

async function read(options: Settings, change: (options: Settings) => void): Promise<readonly ImportRow[]> {
  const reports: ImportRow[] = []
  const slow = async function* () {
    const [header, ...rows] = FILE.split('\r\n').map((row) => `${row}\r\n`)
    yield `${header}${rows[0]}`
    change(options)
    yield rows.slice(1).join('')
  }
  for await (const report of importExport(slow(), options)) reports.push(report)
  return reports
}

describe('options that are changed while a file is still being read', () => {
  it.each<readonly [string, (options: Settings) => void]>([
    ['LINK-06: the time of the next export dates', (options) => Object.assign(options, { at: '2026-04-03T10:00:00Z' })],
    ['LINK-01: another shop judges', (options) => Object.assign(options, { shop: { ...OPTIONS.shop, spCode: null } })],
    ['LINK-01: the same shop set anew judges', (options) => Object.assign(options.shop, { linkMode: 'manual' })],
    ['LINK-04: a default that is set anew judges', (options) => Object.assign(options.otherwise, { preorder: true })],
    ['LINK-04: other defaults judge', (options) => Object.assign(options, { otherwise: { preorder: true } })],
    ['READ-26: a status that is set anew is read in', (options) => Object.assign(options, { paymentStatuses: {} })],
    [
      'READ-26: an entry of a table that is set anew is read in',
      ({ paymentStatuses, paymentMethods, deliveryStatuses }) => {
        Object.assign(paymentStatuses, { OKです: 'screening_rejected' })
        Object.assign(paymentMethods, { 後払い: 'other' })
        Object.assign(deliveryStatuses, { 発送済: 'cancelled' })
      },
    ],
    [
      'PAY-02: own payment methods that are taken out are missing in',
      ({ ownPaymentMethods }) => ownPaymentMethods.pop(),
    ],
    ['READ-26: a column that is named anew is looked for in', ({ columns }) => columns.carrier.splice(0, 1, '列')],
  ])('%s no row of this one', async (_, change) => {
    const unchanged = await read(settings(), () => {})
    expect(unchanged.map(({ outcome }) => outcome)).toStrictEqual(['header', 'imported', 'refused', 'imported'])
    expect(await read(settings(), change)).toStrictEqual(unchanged)
  })

  it('LINK-06: nor does a change before its first row is asked for', async () => {
    const options = settings()
    const reports = importExport(new Blob([FILE]).stream(), options)
    options.at = '2026-04-03T10:00:00+09:00'
    for await (const report of reports) {
      if (report.outcome === 'imported') expect(report).toMatchObject({ shown: { at: OPTIONS.at } })
    }
  })

  it('LINK-06: nor of an order of the API', () => {
    const options = settings()
    const order = (displayOrderNumber: string) => ({
      displayOrderNumber,
      payMethod: '後払い',
      paymentStatusCode: 'OKです',
      get deliveryInfos() {
        options.at = '2026-04-03T10:00:00+09:00'
        return [{ deliveryId: '1', deliveryStatus: 'N' }]
      },
    })
    const reports = importOrders([order('P1'), order('P2')], options).unwrap()
    const shown = { at: OPTIONS.at }
    expect(reports).toMatchObject([
      { outcome: 'imported', shown },
      { outcome: 'imported', shown },
    ])
  })

  it('READ-24: options that inherit their settings are read and checked as any others', async () => {
    const inherited: Settings = Object.create(settings())
    expect(await read(inherited, () => {})).toStrictEqual(await read(settings(), () => {}))
    const wrong = Object.assign(Object.create({ otherwise: { servise: 'np_atobarai' } }), OPTIONS)
    expect(() => importOrders([], wrong)).toThrow('options.otherwise.servise')
  })
})

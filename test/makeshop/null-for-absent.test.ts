import { expect, it } from 'vitest'
import {
  EXPORT_COLUMNS,
  type ImportRow,
  type ImportSettings,
  importExport,
  importOrders,
  parseImportSettings,
  type RowDefaults,
} from '../../src/makeshop/index.js'
import { LINKED_SHOP } from '../support/a-draft.js'
import { at } from '../support/an-event.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'

const OF_ROWS: NullsOf<RowDefaults> = {
  service: null,
  paymentFee: null,
  receiptStatus: null,
  source: null,
  preorder: null,
}
const OF_SETTINGS: NullsOf<ImportSettings> = {
  paymentStatuses: null,
  paymentMethods: null,
  ownPaymentMethods: null,
  deliveryStatuses: null,
  receiptStatuses: null,
  carriers: null,
  otherwise: null,
  columns: null,
  mayBeEmpty: null,
  encoding: null,
}

const ABSENT: readonly ImportSettings[] = [
  ...absencesOf(OF_SETTINGS),
  ...absencesOf(OF_ROWS).map((otherwise) => ({ otherwise })),
  { columns: Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, null])) },
]

const FILES = [
  '注文番号,決済方法,決済ステータス,配送ステータス\nP1,NP後払い,審査OK,未配送\n',
  // Without a service, and without the columns that the settings may stand in for.
  '注文番号,決済ステータス,配送ステータス\nP1,審査OK,未配送\n',
  '注文番号,決済方法,決済ステータス,処理状況,決済手数料,入金ステータス\nP1,自社払い,謎,謎,330,謎\n',
]

const ORDER = { displayOrderNumber: 'P1', paymentStatusCode: '13', payMethod: '38', deliveryInfos: [] }

async function reportsOf(file: string, settings: ImportSettings): Promise<readonly ImportRow[]> {
  const reports: ImportRow[] = []
  const chunks = new Blob([file]).stream()
  for await (const report of importExport(chunks, { shop: LINKED_SHOP, at, ...settings })) reports.push(report)
  return reports
}

it.each(ABSENT.map((settings) => [JSON.stringify(settings), settings] as const))(
  'READ-24: of the settings of an import, null is left out: %s',
  async (_, settings) => {
    expect(parseImportSettings(settings)).toMatchObject({ ok: true })
    for (const file of FILES) expect(await reportsOf(file, settings)).toStrictEqual(await reportsOf(file, {}))
    const imported = (given: ImportSettings) => importOrders([ORDER], { shop: LINKED_SHOP, at, ...given })
    expect(imported(settings)).toStrictEqual(imported({}))
  },
)

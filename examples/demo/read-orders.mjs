import { parseOrderDraft, parseOrderSnapshot, parseShop } from 'makeshop-np-atobarai/schema'
import { notAnObject, twice, wrongRoot } from './faults.mjs'
import { carrier, deliveryStatus, oneOf, paymentStatus, receiptStatus, slipNumber } from './labels.mjs'
import { readRow } from './read-row.mjs'

const SHOP = {
  連携設定: { to: 'linkMode', read: oneOf({ automatic: '自動連携', manual: ['手動', '手動連携', '連携しない'] }) },
  NPコネクト: { to: 'connect', read: oneOf({ pro: 'NPコネクトプロ', lite: 'NPコネクトライト' }) },
  // The code itself is a secret and has no business in a file of examples: that there is one is enough.
  SPコード: { to: 'spCode', read: oneOf({ registered: '登録済み', none: '未登録' }) },
}

const DRAFT = {
  注文番号: { to: 'orderNumber' },
  日時: { to: 'at' },
  サービス: { to: 'service', read: oneOf({ np_atobarai: 'NP後払い', np_atobarai_wiz: 'NP後払いwiz' }) },
  受注経路: {
    to: 'source',
    read: oneOf({
      storefront: 'ショップ画面',
      external_system: '外部システム',
      payment_method_change: '決済方法の変更',
    }),
  },
  複数配送: { to: 'multipleDestinations', otherwise: false },
  予約販売: { to: 'preorder', otherwise: false },
  決済手数料: { to: 'paymentFee' },
}

const SNAPSHOT = {
  ...DRAFT,
  決済ステータス: { to: 'paymentStatus', read: paymentStatus },
  配送ステータス: { to: 'deliveryStatus', read: deliveryStatus },
  入金ステータス: { to: 'receiptStatus', read: receiptStatus },
  配送業者: { to: 'shipment.carrier', read: carrier },
  伝票番号: { to: 'shipment.slipNumber', read: slipNumber },
  請求書印刷日時: { to: 'invoicePrintedAt' },
  NP取引ID: { to: 'npTransactionId' },
  エラーコード: { to: 'problemCodes' },
  審査OK歴: { to: 'everApproved' },
}

/**
 * @typedef {import('./faults.mjs').Fault} Fault
 * @typedef {{ draft: import('makeshop-np-atobarai').OrderDraft, snapshot?: undefined }
 *   | { snapshot: import('makeshop-np-atobarai').OrderSnapshot, draft?: undefined }} Entry
 */

/**
 * @param {unknown} value of the orders file
 * @returns {{ shop?: import('makeshop-np-atobarai').Shop | undefined, entries: Entry[], numbers: Set<unknown>, rows:
 *   number, faults: Fault[] }} `numbers`: of the orders that couldn't be read too; `rows`: how many there are, good or
 *   bad
 */
export function readOrders(value) {
  const faults = []
  if (!isRecord(value) || !Array.isArray(value.orders) || !isRecord(value.shop)) {
    faults.push(wrongRoot('', '{ "shop": { … }, "orders": [ … ] }'))
    return { entries: [], numbers: new Set(), rows: 0, faults }
  }
  const shop = readRow(value.shop, SHOP, shopOf, 'shop', faults)
  const places = new Map()
  const entries =
    shop === undefined
      ? []
      : value.orders.flatMap((row, index) => {
          const entry = readOrder(row, `orders[${index}]`, places, faults)
          return entry === undefined ? [] : [entry]
        })
  return { shop, entries, numbers: new Set(places.keys()), rows: value.orders.length, faults }
}

/** @returns {Entry | undefined} */
function readOrder(row, path, places, faults) {
  if (!isRecord(row)) return void faults.push(notAnObject(path))
  const number = row.注文番号
  const first = places.get(number)
  if (first !== undefined) return void faults.push(twice(`${path}.注文番号`, number, first))
  if (number !== undefined) places.set(number, path)
  // An order without 決済ステータス is one that has just come in.
  if (row.決済ステータス == null) {
    const draft = readRow(row, DRAFT, parseOrderDraft, path, faults, Object.keys(SNAPSHOT))
    return draft && { draft }
  }
  const snapshot = readRow(row, SNAPSHOT, snapshotOf, path, faults)
  return snapshot && { snapshot }
}

/** Half a shipment (配送完了 with a carrier but no slip) was never reported: it is no `shipment`. */
function snapshotOf({ shipment, ...value }) {
  const whole = shipment?.carrier !== undefined && shipment.slipNumber !== undefined
  return parseOrderSnapshot(whole ? { ...value, shipment } : value)
}

function shopOf(value) {
  return parseShop({ ...value, spCode: value.spCode === 'none' ? null : value.spCode })
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

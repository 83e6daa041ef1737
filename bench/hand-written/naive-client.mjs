/**
 * A client of NP as one writes it in an afternoon: it sends values as they are, takes an answer at its word, and waits
 * for as long as it takes. What isn't an HTTP 200 it throws.
 *
 * @typedef {import('makeshop-np-atobarai').ScreeningRequest} ScreeningRequest
 * @typedef {import('makeshop-np-atobarai').ShipmentReport} ShipmentReport
 * @typedef {import('makeshop-np-atobarai/np-connect-pro').FetchLike} FetchLike
 */

const BASE = 'https://ctcp.np-payment-gateway.com/v1'
const PENDING = ['40', '50']
/** @type {Readonly<Record<string, string>>} */
const RESULTS = { '00': 'approved', 10: 'held', 20: 'rejected' }
/** @type {Readonly<Record<string, string>>} */
const CARRIER_CODES = { yamato: '59010' }

/** @param {FetchLike} fetch */
export function naiveClient(fetch) {
  /** @type {(path: string, transactions: readonly object[]) => Promise<readonly any[]>} */
  async function call(path, transactions) {
    const response = await fetch(`${BASE}${path}`, {
      method: 'POST',
      headers: { authorization: 'Basic MTox', 'content-type': 'application/json', 'x-np-terminal-id': '1' },
      body: JSON.stringify({ transactions }),
      redirect: 'manual',
      signal: new AbortController().signal,
    })
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
    return JSON.parse(await response.text()).results
  }

  return {
    /** @param {readonly ScreeningRequest[]} requests */
    async register(requests) {
      const results = await call('/transactions', requests.map(transactionOf))
      const byNumber = new Map(results.map((each) => [each.shop_transaction_id, each]))
      return requests.map(({ orderNumber }) => answerOf(orderNumber, byNumber.get(orderNumber)))
    },
    /** @param {readonly ShipmentReport[]} reports */
    async report(reports) {
      const results = await call('/shipments', reports.map(shipmentOf))
      const taken = new Set(results.map((each) => each.np_transaction_id))
      return reports.map(({ orderNumber, npTransactionId }) => ({
        orderNumber,
        outcome: taken.has(npTransactionId) ? 'settled' : 'unknown',
      }))
    },
  }
}

/** @param {ScreeningRequest} request */
function transactionOf({ orderNumber, service, details }) {
  const { orderedAt, amount, buyer, goods } = details
  return {
    shop_transaction_id: orderNumber,
    shop_order_date: orderedAt.slice(0, 10),
    settlement_type: service === 'np_atobarai' ? '02' : '03',
    billed_amount: amount,
    customer: {
      customer_name: buyer.name,
      zip_code: buyer.postcode,
      address: buyer.address,
      tel: buyer.telephone,
      email: buyer.email,
    },
    goods: goods.map(({ name, price, quantity }) => ({ goods_name: name, goods_price: price, quantity })),
  }
}

/** @param {ShipmentReport} report */
function shipmentOf({ npTransactionId, shipment }) {
  return {
    np_transaction_id: npTransactionId,
    pd_company_code: CARRIER_CODES[shipment.carrier],
    slip_no: shipment.slipNumber,
  }
}

/**
 * @param {string} orderNumber
 * @param {any} result
 */
function answerOf(orderNumber, result) {
  const npTransactionId = result.np_transaction_id
  if (PENDING.includes(result.authori_result)) return { orderNumber, outcome: 'pending', npTransactionId }
  const settled = { orderNumber, outcome: 'settled', npTransactionId, result: RESULTS[result.authori_result] }
  return settled.result === 'approved' ? settled : { ...settled, codes: result.authori_hold }
}

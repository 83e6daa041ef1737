import { isRecord } from '../../order/is-record.js'

/**
 * The list of orders in an answer of the API: the list itself, or wherever GraphQL's envelopes put it. It is a list of its
 * own, so that no further look at the answer can throw.
 */
export function ordersIn(answer: unknown): readonly unknown[] | null {
  if (Array.isArray(answer)) return Array.from(answer)
  if (!isRecord(answer)) return null
  const data = isRecord(answer['data']) ? answer['data'] : answer
  const search = isRecord(data['searchOrder']) ? data['searchOrder'] : data
  return Array.isArray(search['orders']) ? Array.from(search['orders']) : null
}

import { isRecord } from '../../shape/is-record.js'

/**
 * The list of orders in an answer of the API: the list itself, or wherever GraphQL's envelopes put it. It is a list of
 * its own, so that no further look at the answer can throw. Or why there is none: beside errors it may not be whole.
 */
export function ordersIn(answer: unknown): readonly unknown[] | 'orders_missing' | 'answer_incomplete' {
  if (Array.isArray(answer)) return Array.from(answer)
  if (!isRecord(answer)) return 'orders_missing'
  const data = isRecord(answer['data']) ? answer['data'] : answer
  const search = isRecord(data['searchOrder']) ? data['searchOrder'] : data
  if (!Array.isArray(search['orders'])) return 'orders_missing'
  return namesErrors(answer['errors'] ?? []) ? 'answer_incomplete' : Array.from(search['orders'])
}

function namesErrors(errors: unknown): boolean {
  return !Array.isArray(errors) || errors.length > 0
}

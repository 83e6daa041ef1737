import { Err, type Result } from '../result.js'
import { attempt } from '../shape/attempt.js'
import { type RequestFault, requestFault } from './request-fault.js'

/** What is to be asked of NP; of an order that can't be read to its end, nothing is (READ-24). */
export function orMalformedOrder<T>(toAsk: () => Result<T, RequestFault>): Result<T, RequestFault> {
  return attempt(toAsk, () => Err(requestFault('malformed', 'READ-24', 'order')))
}

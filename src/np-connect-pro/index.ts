/**
 * **Beside a live 自動連携 this would register each order a second time**, and a second registration is a second invoice:
 * there it is makeshop that talks to NP. It is for those who build the link themselves, and for tests. It was made from
 * public sources and **never compared with NP's systems**; each fact says how well it is known.
 *
 * The port over NPコネクトプロ's HTTP calls, NP's codes in words, and what NP would refuse or hold of an order before it is
 * sent. It needs zod at run time.
 *
 * @example
 * ```ts
 * import type { ScreeningRequest } from 'makeshop-np-atobarai/transport'
 * import { createNpConnectPro, type FetchLike, npCodeFacts, NP_CONNECT_PRO_TEST_URL } from 'makeshop-np-atobarai/np-connect-pro'
 *
 * // Stands in for NP here; leave `fetch` out to use the platform's own.
 * const fetch: FetchLike = async () => ({
 *   status: 200,
 *   text: async () =>
 *     '{"results":[{"shop_transaction_id":"P1","np_transaction_id":"18121200001","authori_result":"10","authori_hold":["RE009"]}]}',
 * })
 * const np = createNpConnectPro({
 *   baseUrl: NP_CONNECT_PRO_TEST_URL,
 *   merchantCode: '1234567',
 *   spCode: 'SP-CODE-FROM-YOUR-SECRETS',
 *   terminalId: '1234567890',
 *   fetch,
 * })
 * const request: ScreeningRequest = {
 *   orderNumber: 'P1',
 *   service: 'np_atobarai',
 *   npTransactionId: null,
 *   details: {
 *     orderedAt: '2026-04-01T10:00:00+09:00',
 *     amount: 5500,
 *     buyer: { name: '山田　花子', postcode: '100-0001', address: '東京都千代田区千代田1-1', telephone: '03-1234-5678' },
 *     goods: [{ name: 'タオル', price: 5500, quantity: 1 }],
 *   },
 * }
 * const outcome = await np.requestScreening([request])
 * for (const answer of outcome.unwrap()) {
 *   console.log(answer.orderNumber, answer.outcome) // P1 settled
 *   if (answer.outcome !== 'settled' || answer.result === 'approved') continue
 *   console.log(answer.result, answer.codes) // held [ 'RE009' ]
 *   console.log(answer.codes.map((code) => npCodeFacts(code)?.npField)) // [ 'buyer.address' ]
 * }
 * ```
 *
 * @module makeshop-np-atobarai/np-connect-pro
 * @packageDocumentation
 */

export type { Clock } from '../clock/clock.js'
export { explainNpCode } from '../np-code/explain-np-code.js'
export { npCodeFacts } from '../np-code/np-code-facts.js'
export type {
  NpCodeActor,
  NpCodeConfidence,
  NpCodeFacts,
  NpCodeField,
  NpCodeKind,
  NpFieldFault,
  NpPersonField,
} from '../np-code/np-code-types.js'
export { NP_CODES, type NpCode } from '../np-code/np-codes.js'
export { carrierOfNpCode } from './carrier-of-np-code.js'
export { checkOrderDetails } from './details/check-order-details.js'
export type { DetailsProblem } from './details/details-problem.js'
export type { DetailsSettings } from './details/details-settings.js'
export type { DetailsWarning, DetailsWarningCode } from './details/details-warning.js'
export { explainDetailsProblem } from './details/explain-details-problem.js'
export { warnOrderDetails } from './details/warn-order-details.js'
export type { NpConnectPro } from './np-connect-pro.js'
export { NP_CONNECT_PRO_PRODUCTION_URL, NP_CONNECT_PRO_TEST_URL } from './np-connect-pro-urls.js'
export type { BodyPiece, BodyReader, BodyStream, FetchLike, FetchRequest, FetchResponse } from './options/fetch-like.js'
export type { NpConnectProCall } from './options/np-connect-pro-call.js'
export type { BatchSizes, NpConnectProOptions } from './options/np-connect-pro-options.js'
export type { NpExchange } from './options/np-exchange.js'
export type { Site } from './options/site.js'

// Last here, since bundlers keep this order and the words above compress better side by side.

export { createNpConnectPro } from './create-np-connect-pro.js'

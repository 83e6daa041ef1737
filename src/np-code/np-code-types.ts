/**
 * Who has to act on a code.
 *
 * - `shop`: the shop corrects the order or looks into NP's console.
 * - `buyer`: only the buyer can help; the shop has to reach them.
 * - `np_desk`: a question for NP's support desk.
 * - `nobody`: wait, NP is still at it.
 * - `link`: whoever built the link, under 自動連携 makeshop; no operator can cure it.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpCodeActor = 'shop' | 'buyer' | 'np_desk' | 'nobody' | 'link'

/**
 * How well a code is known.
 *
 * - `A`: NP says so itself, or two independent integrations agree.
 * - `B`: one source.
 * - `C`: inferred, or sources contradict one another.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpCodeConfidence = 'A' | 'B' | 'C'

/**
 * What sort of code it is.
 *
 * - `result`: the result of a screening (`authori_result`).
 * - `rejection`: why NP said NG.
 * - `hold`: why NP holds an order.
 * - `field`: a value that NP doesn't take.
 * - `state`: what was asked doesn't fit the transaction's state or contract at NP.
 * - `call`: the call as a whole; about no order in particular.
 * - `own`: no code of NP's, but one of this transport. `carrier_code_missing`: a shipment isn't sent, because NP's code
 *   for its carrier isn't known (クリックポスト, unless `carrierCodes` tells it). `code_withheld`: stands for something
 *   that isn't in the form of a code, or repeats what was sent, which may be personal.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpCodeKind = 'result' | 'rejection' | 'hold' | 'field' | 'state' | 'call' | 'own'

/**
 * A person's field that a code can concern.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpPersonField =
  | 'name'
  | 'nameKana'
  | 'company'
  | 'department'
  | 'postcode'
  | 'address'
  | 'telephone'
  | 'email'

/**
 * The field that a code concerns, by its name in this library.
 *
 * - Of `OrderDetails`: the buyer's (`buyer.…`), the destination's (`destination.…`), `amount` and `goods`.
 * - Of a `ShipmentReport`: the rest.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpCodeField =
  | `buyer.${NpPersonField}`
  | `destination.${Exclude<NpPersonField, 'email'>}`
  | 'amount'
  | 'goods'
  | 'npTransactionId'
  | 'service'
  | 'shipment.carrier'
  | 'shipment.slipNumber'
  | 'invoicePrintedAt'

/**
 * What is wrong with a field.
 *
 * - `missing`: it is empty.
 * - `characters`: it has characters that NP doesn't take.
 * - `length`: it is too long, or of another length than it has to be.
 * - `format`: it isn't in its form.
 * - `mismatch`: it doesn't fit another field.
 * - `unknown`: NP doesn't know the value.
 * - `not_allowed`: it mustn't be there at all.
 * - `out_of_range`: it lies outside of what NP takes.
 * - `duplicate`: it is there twice.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpFieldFault =
  | 'missing'
  | 'characters'
  | 'length'
  | 'format'
  | 'mismatch'
  | 'unknown'
  | 'not_allowed'
  | 'out_of_range'
  | 'duplicate'

/**
 * What is known of one code.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export interface NpCodeFacts {
  /** What sort of code it is. */
  readonly kind: NpCodeKind
  /** The field it concerns, of what NP was sent; `null` if it concerns none in particular. */
  readonly npField: NpCodeField | null
  /** What is wrong with that field; `null` if the code isn't of kind `field`. */
  readonly fault: NpFieldFault | null
  /** Who has to act. */
  readonly who: NpCodeActor
  /** How well the code and its meaning are known. */
  readonly confidence: NpCodeConfidence
}

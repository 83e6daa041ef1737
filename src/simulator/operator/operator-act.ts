/**
 * What a person does at NP.
 *
 * - `operator_cancelled`: a cancel in NP's console.
 * - `operator_edited`: an edit of the contents there, by which the sync may break (CORR-05).
 * - `operator_decided`: the result of a screening, by hand.
 * - `operator_recorded_payment`: what the buyer paid.
 * - `operator_obstructed`: something that keeps calls about the transaction from being taken.
 *
 * @category Simulator
 */
export type OperatorAct =
  | 'operator_cancelled'
  | 'operator_edited'
  | 'operator_decided'
  | 'operator_recorded_payment'
  | 'operator_obstructed'

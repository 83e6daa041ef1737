/**
 * What a person does at NP.
 *
 * @category Simulator
 */
export type OperatorAct =
  | 'operator_cancelled'
  | 'operator_edited'
  | 'operator_decided'
  | 'operator_recorded_payment'
  | 'operator_obstructed'

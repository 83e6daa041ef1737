/**
 * Something that only NP knows of a transaction, and for which it refuses a report (some of it a cancellation, too).
 *
 * - `np_card`: `EPRO0107`, report and cancellation.
 * - `other_settlement_type`: `E0100132`, report and cancellation.
 * - `print_data_not_downloaded`: `E0100121`, report of a wiz transaction.
 * - `fee_set_up_2`, `fee_set_up_3`: `E0109002`, `E0109003`, report.
 *
 * @category Simulator
 */
export type Obstacle =
  | 'np_card'
  | 'other_settlement_type'
  | 'print_data_not_downloaded'
  | 'fee_set_up_2'
  | 'fee_set_up_3'

export const OBSTACLE_CODES = {
  np_card: 'EPRO0107',
  other_settlement_type: 'E0100132',
  print_data_not_downloaded: 'E0100121',
  fee_set_up_2: 'E0109002',
  fee_set_up_3: 'E0109003',
} as const satisfies Readonly<Record<Obstacle, string>>

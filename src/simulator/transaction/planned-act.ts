import type { Transaction } from './transaction.js'

/** What NP or a buyer does by itself at its time, unless something else came in between. */
export interface PlannedAct {
  readonly transaction: Transaction
  /** Of which screening it is. */
  readonly round: number
  readonly act: 'decide' | 'go_on' | 'expire' | 'pay'
}

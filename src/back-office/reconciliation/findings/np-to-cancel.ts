import { byGoods } from '../../next/by-goods.js'
import { inTurn } from '../../next/in-turn.js'
import type { Step } from '../../next/step.js'
import { CANCEL_AT_NP } from '../repair/cancel-at-np.js'
import type { Said } from './said.js'

/**
 * What is said of a closed order that NP holds: it is cancelled there, once it is known where its goods are.
 *
 * @param looked - the steps that find them; empty: they haven't left
 */
export function npToCancel(looked: readonly Step[]): Said {
  return looked.length === 0
    ? ['np_to_cancel', 'CANC-01', inTurn(CANCEL_AT_NP)]
    : ['np_to_cancel_unless_kept', 'CANC-01', inTurn(...looked, byGoods(CANCEL_AT_NP))]
}

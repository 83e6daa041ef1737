/*
 * What each of these can fail of: nothing but malformed input. Checked by tsc, never run.
 */
import type {
  applyShipmentResults,
  diffOrders,
  observe,
  observeRow,
  reconcile,
  reconcileList,
  startTriage,
  triage,
} from '../../src/back-office/index.js'
import type { Ok, Violation } from '../../src/index.js'

type FailureOf<F extends (...given: never[]) => { readonly val: unknown }> = Exclude<ReturnType<F>, Ok<unknown>>['val']
type Calls = [
  FailureOf<typeof applyShipmentResults>,
  FailureOf<typeof diffOrders>,
  FailureOf<typeof observe>,
  FailureOf<typeof observeRow>,
  FailureOf<typeof reconcile>,
  FailureOf<typeof reconcileList>,
  FailureOf<typeof startTriage>,
  FailureOf<typeof triage>,
]

export const malformed: (failures: Calls) => readonly Violation<'malformed'>[] = (failures) => failures

/*
 * Checked by tsc, never run.
 */
import {
  type AnswerStep,
  type applyShipmentResults,
  type diffOrders,
  explainAnswer,
  type observe,
  type observeRow,
  type reconcile,
  type reconcileList,
  type startTriage,
  type triage,
} from '../../src/back-office/index.js'
import { explain, type NextStep, type Ok, type Violation } from '../../src/index.js'

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

/** What each of these can fail of: nothing but malformed input. */
export const malformed: (failures: Calls) => readonly Violation<'malformed'>[] = (failures) => failures

/** A name that only the back office knows is nothing for `explain`; what both know both word. */
export const worded = (ofAnswer: AnswerStep, ofRefusal: NextStep): readonly string[] => [
  explain(ofRefusal),
  explainAnswer(ofRefusal),
  explainAnswer(ofAnswer),
  // @ts-expect-error
  explain(ofAnswer),
]

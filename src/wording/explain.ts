import type { RuleId } from '../rules/rule-id.js'
import type { FollowUpKind } from '../vocabulary/follow-up.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainFollowUp } from './explain-follow-up.js'
import { explainLinkRefusal } from './explain-link-refusal.js'
import { explainNextStep } from './explain-next-step.js'
import { explainParseFailure } from './explain-parse-failure.js'
import { explainRefusal } from './explain-refusal.js'
import { explainRule } from './explain-rule.js'
import { explainViolation } from './explain-violation.js'
import type { Explainable } from './explainable.js'
import { FOLLOW_UP_TEXTS } from './follow-up-texts.js'
import { nothingToExplain } from './nothing-to-explain.js'

/**
 * Words a violation, warning, refusal, parse failure, next step, follow-up or rule in full sentences, for a
 * person to read. Messages may change in any release: test codes, never messages.
 *
 * What another entry gives is worded there:
 *
 * - `./back-office`: its answers, such as what `shippingGate` gives, by `explainAnswer`, which takes all but a rule.
 * - `./books`: why nothing was saved or let go, by `explainBooksFailure`.
 * - `./makeshop`: a row of an export by `explainRow`, one thing that is odd about it by `explainImportIssue`.
 * - `./transport`: `explainRequestFault`, `explainTransportFault`, `explainUnknownOutcome`.
 * - `./np-connect-pro`: a code of NP's by `explainNpCode`, what is wrong with details by `explainDetailsProblem`.
 * - `./sync`: a report by `explainSyncReport`, why an event isn't recorded by `explainRecordFailure`.
 *
 * It never throws, whatever it is given: a code that isn't known is shown as it is, and anything that can't be
 * worded gets a neutral sentence.
 *
 * @param subject - what is to be worded, as it came; for an answer of `./back-office` call `explainAnswer`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explain('PAY-04', 'en') // 'A change of the payment method makes the payment fee 0 yen.'
 * explain('report_in_np_console') // 'メール便の出荷は、NP管理画面で報告してください。'
 * ```
 *
 * @category Wording
 */
export function explain(subject: Explainable, locale: Locale = 'ja'): string {
  try {
    return worded(subject, locale) || nothingToExplain(locale)
  } catch {
    // Only something that isn't an Explainable comes here, such as a proxy whose traps throw.
    return nothingToExplain(locale)
  }
}

function worded(x: Explainable, locale: Locale): string {
  if (typeof x === 'string') return named(x, locale)
  if (typeof x !== 'object' || x === null) return ''
  if ('effect' in x) return explainViolation(x, locale)
  if ('step' in x) return explainNextStep(x, locale)
  if ('candidates' in x) return explainParseFailure(x, locale)
  if (!('violations' in x)) return ''
  return 'event' in x ? explainRefusal(x, locale) : explainLinkRefusal(x, locale)
}

function named(name: FollowUpKind | RuleId, locale: Locale): string {
  return isFollowUp(name) ? explainFollowUp(name, locale) : explainRule(name, locale)
}

function isFollowUp(name: string): name is FollowUpKind {
  return Object.hasOwn(FOLLOW_UP_TEXTS, name)
}

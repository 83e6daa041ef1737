import type { NextStep } from '../../refusal/next-step.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { excerpt } from '../../text/excerpt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { afterArrow, citing, inARow } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { Answer } from '../answer.js'
import type { Finding } from '../finding.js'
import { detailLabel } from './detail-label.js'
import { FINDING_TEXTS } from './finding-texts.js'
import { nextWords } from './next-words.js'

/** What a finding is about that a caller made without it. */
const NOT_KNOWN = { ja: '「不明」', en: '"unknown"' }

/**
 * Words an answer of the back office in full sentences: what was found, each with its rule, and what to do next. One
 * finding can be worded by itself, and one next step. Messages may change in any release: test codes, never messages.
 *
 * Empty of an answer without findings and next steps, as of a row that says all there is to say itself. It never
 * throws, whatever it is given: a code that isn't known is shown as it is, and anything that can't be worded
 * gets a neutral sentence.
 *
 * @param answer - an answer, or one finding or next step of it
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const gate = shippingGate(order)
 * console.log(explainAnswer(gate, 'en'))
 * ```
 *
 * @category Back office
 */
export function explainAnswer(answer: Answer | Finding | NextStep, locale: Locale = 'ja'): string {
  return saysNothing(answer) ? '' : inWords(() => worded(answer, locale), locale)
}

/** A row that was taken over may say it all itself. */
function saysNothing(answer: Answer | Finding | NextStep): boolean {
  return attempt(
    () => 'findings' in answer && answer.findings.length === 0 && answer.next.length === 0,
    () => false,
  )
}

function worded(answer: Answer | Finding | NextStep, locale: Locale): string {
  if ('step' in answer) return nextWords(answer, locale)
  if (!('findings' in answer)) return explainFinding(answer, locale)
  const why = answer.findings.map((finding) => explainFinding(finding, locale))
  const [first] = 'steps' in answer && Array.isArray(answer.steps) ? answer.steps : []
  // An entry of a work list says itself what is open; of an observation its order does.
  const told: object = 'order' in answer && isRecord(answer.order) ? answer.order : answer
  const followUps = 'openFollowUps' in told && Array.isArray(told.openFollowUps) ? told.openFollowUps : []
  const says = (searched: string) => answer.findings.some(({ code }) => code === searched)
  const isShownBack = says('goods_free_again')
  const beside = { first, followUps, isGone: says('goods_left_before'), isShownBack }
  const next = answer.next.map((step) => nextWords(step, locale, beside))
  // What was done in makeshop is recorded in turn, and what follows a look comes after it; else they are alternatives.
  const isInTurn = isShownBack || answer.next[0]?.step === 'check_np_console'
  return `${inARow(why, locale)}${afterArrow(isInTurn ? [inARow(next, locale)] : next, locale)}`
}

function explainFinding({ code, rule, detail }: Finding, locale: Locale): string {
  const about = typeof detail === 'string' ? detailLabel(code, excerpt(detail), locale) : inLocale(NOT_KNOWN, locale)
  return citing(
    wordsFor(FINDING_TEXTS, code, locale).replaceAll('{detail}', () => about),
    rule,
    locale,
  )
}

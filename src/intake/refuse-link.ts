import type { LinkRefusal } from '../refusal/link-refusal.js'
import { LINK_STEPS } from '../refusal/link-steps.js'
import { LINK_CODE_STEPS } from './link-code-steps.js'

/**
 * A refusal to take an order into the lifecycle, with the steps that help against what was found. Where the order
 * has to be handled by hand whatever the set-up, mending the set-up is no help.
 */
export function refuseLink(violations: LinkRefusal['violations']): LinkRefusal {
  const [{ code, rule }] = violations
  const byHand = violations.find((violation) => LINK_CODE_STEPS[violation.code] === undefined)
  const next =
    byHand === undefined
      ? violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? [])
      : [{ ...LINK_STEPS.handle_by_hand, rule: byHand.rule }]
  return { code, rule, violations, next }
}

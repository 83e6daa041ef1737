import { CODE_STEPS } from '../refusal/code-steps.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Violation } from '../refusal/violation.js'

/** A refusal to take an order into the lifecycle, with the steps that help against what was found. */
export function refuseLink(violations: readonly [Violation, ...Violation[]]): LinkRefusal {
  const [{ code, rule }] = violations
  const next = violations.flatMap((violation) => CODE_STEPS[violation.code] ?? [])
  return { code, rule, violations, next: [...new Set(next)] }
}

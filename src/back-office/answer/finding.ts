import type { RuleId } from '../../rules/rule-id.js'

/**
 * One thing that the back office found, as plain data; `explainAnswer` words it. From 1.0.0 on, codes change in a major
 * version only; sentences may change in any release.
 *
 * @category Back office
 */
export interface Finding<Code extends string = string> {
  /** What was found; the codes are documented where they are listed. */
  readonly code: Code
  /** The rule it comes from. */
  readonly rule: RuleId
  /**
   * What it is about, such as a 決済ステータス or a field; `null` if the code says it all. A text that is shown where a
   * label, a code or a carrier belongs is repeated, at most 64 characters of it: that it names nobody isn't checked.
   */
  readonly detail: string | null
  /** The carriers that may be meant, as makeshop names them. Only with `carrier_perhaps_meant`, left out otherwise. */
  readonly candidates?: readonly string[] | undefined
}

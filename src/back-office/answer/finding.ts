import type { RuleId } from '../../rules/rule-id.js'

/**
 * One thing that the back office found, as plain data; `explainAnswer` words it. From 1.0.0 on, codes
 * change in a major version only; sentences may change in any release.
 *
 * @category Back office
 */
export interface Finding<Code extends string = string> {
  /** What was found; the codes are documented where they are listed. */
  readonly code: Code
  /** The rule it comes from. */
  readonly rule: RuleId
  /**
   * What it is about, such as a 決済ステータス or a field; `null` if the code says it all. Never personal data, unless
   * somebody typed some where a carrier belongs (READ-06).
   */
  readonly detail: string | null
  /** The carriers that may be meant, as makeshop names them. Only with `carrier_perhaps_meant`, left out otherwise. */
  readonly candidates?: readonly string[] | undefined
}

/**
 * An answer or a refusal in words, in two parts.
 *
 * @category Back office
 */
export interface AnswerParts {
  /** What was found, or was refused and why, each with its rule, in full sentences; empty if nothing was. */
  readonly findings: string
  /** What to do next; alternatives stand apart by ` / `. Empty if nothing is to be done. */
  readonly next: string
}

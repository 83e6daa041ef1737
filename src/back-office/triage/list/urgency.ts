/**
 * The values of {@link Urgency}, the most urgent first.
 *
 * @category Triage
 */
export const URGENCIES = ['critical', 'high', 'normal', 'none'] as const

/**
 * How soon a person has to act.
 *
 * - `critical` 至急: goods or money are being lost.
 * - `high` 優先: today; something is overdue, or NP isn't told of goods that left.
 * - `normal` 通常: in the usual course of work.
 * - `none` 対応不要: nobody has to act.
 *
 * @category Triage
 */
export type Urgency = Extract<(typeof URGENCIES)[number], string>

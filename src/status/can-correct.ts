/**
 * Whether order contents can be corrected in this 決済ステータス: `true` for 要確認, 審査保留 and 審査OK (CORR-01). In
 * the last two a correction has to be opened first (CORR-02, READ-02). For a given order ask `checkCorrection`.
 *
 * @param status - 決済ステータス by our own value
 * @returns `false` too for anything that isn't a status
 *
 * @example
 * ```ts
 * canCorrect('screening_on_hold') // true
 * ```
 *
 * @category Predicates
 */
export function canCorrect(status: unknown): status is 'needs_attention' | 'screening_on_hold' | 'screening_approved' {
  return status === 'needs_attention' || status === 'screening_on_hold' || status === 'screening_approved'
}

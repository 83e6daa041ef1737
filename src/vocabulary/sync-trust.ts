/**
 * The two values of {@link SyncTrust}.
 *
 * @category Vocabulary
 */
export const SYNC_TRUSTS = ['linked', 'suspect'] as const

/**
 * Whether the shown 決済ステータス can be believed.
 *
 * - `linked`: it can.
 * - `suspect`: it can't, because an operator overrode it, NP contradicted it or somebody doubted it. Link steps,
 *   配送完了 and corrections are refused until the sync is confirmed (READ-03).
 *
 * @category Vocabulary
 */
export type SyncTrust = Extract<(typeof SYNC_TRUSTS)[number], string>

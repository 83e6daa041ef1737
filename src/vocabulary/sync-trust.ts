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
 * - `suspect`: not since an operator overrode it, NP contradicted it or somebody doubted it. The order is left alone
 *   until the sync is confirmed (READ-03).
 *
 * @category Vocabulary
 */
export type SyncTrust = (typeof SYNC_TRUSTS)[number]

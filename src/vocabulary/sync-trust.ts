/**
 * The two values of {@link SyncTrust}.
 *
 * @category Vocabulary
 */
export const SYNC_TRUSTS = ['linked', 'suspect'] as const

/**
 * Whether the shown payment status can be believed: `linked`, or `suspect` once an operator overrode it,
 * NP contradicted it or somebody doubted it. A suspect order is left alone (READ-03).
 *
 * @category Vocabulary
 */
export type SyncTrust = (typeof SYNC_TRUSTS)[number]

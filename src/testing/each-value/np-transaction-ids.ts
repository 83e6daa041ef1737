/** NP取引IDs as long as they may be, and such as a number or one case would change. */
export const NP_TRANSACTION_IDS = ['0A1b2C3d4E5', '00000001234'] as const

/**
 * What an edit of an order can touch.
 *
 * @category Vocabulary
 */
export const EDIT_FIELDS = ['email', 'buyer', 'destination', 'items', 'amount', 'shipping'] as const

/**
 * The part of an order that an edit touched. `email` alone is outside the correction procedure
 * (CORR-04, READ-13); every other field is content.
 *
 * @category Vocabulary
 */
export type EditField = (typeof EDIT_FIELDS)[number]

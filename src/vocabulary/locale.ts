/**
 * The languages in which labels and messages are worded: Japanese and English.
 *
 * @category Wording
 */
export type Locale = 'ja' | 'en'

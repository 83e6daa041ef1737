/**
 * The languages in which labels and messages are worded: `ja` Japanese, `en` English.
 *
 * @category Wording
 */
export type Locale = 'ja' | 'en'

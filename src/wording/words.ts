import type { Locale } from '../vocabulary/locale.js'

/** One thing worded in both languages. */
export type Words = Readonly<Record<Locale, string>>

/** The wording in a language; Japanese for a locale that isn't one of ours. */
export function inLocale(words: Words, locale: Locale): string {
  return locale === 'en' ? words.en : words.ja
}

/**
 * The wording of `key` in a table. A key that isn't in it comes back as it is, so that an unknown code shows
 * itself; what isn't even a string becomes empty. Keys such as `constructor` are never looked up on a prototype.
 */
export function wordsFor(table: Readonly<Record<string, Words>>, key: string, locale: Locale): string {
  if (typeof key !== 'string') return ''
  const words = Object.hasOwn(table, key) ? table[key] : undefined
  return words === undefined ? key : inLocale(words, locale)
}

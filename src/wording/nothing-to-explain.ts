import type { Locale } from '../vocabulary/locale.js'

/** What is said of a value that can't be worded. */
export function nothingToExplain(locale: Locale): string {
  return locale === 'en' ? 'There is nothing to explain.' : '説明できる内容がありません。'
}

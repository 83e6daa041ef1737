import type { Locale } from '../../vocabulary/locale.js'
import type { DetailsProblem } from './details-problem.js'

/** What is allowed and what it is now, as a full sentence; empty where it is no question of how many. */
export function limitText({ path, code, limit, found }: DetailsProblem, locale: Locale): string {
  if (limit === null || found === null) return ''
  if (code === 'mismatch') {
    const [most, now] = [limit, found].map((yen) => yen.toLocaleString('en'))
    return locale === 'en'
      ? `They may differ by ${most} yen at most, and differ by ${now} yen.`
      : `差額は${most}円までです（現在は${now}円）。`
  }
  if (code === 'format') {
    return locale === 'en'
      ? `It needs ${limit} digits and has ${found}.`
      : `${limit}桁で入力してください（現在は${found}桁）。`
  }
  const [width, enWidth] = path === 'buyer.email' ? ['半角', ''] : ['全角', 'full-width ']
  return locale === 'en'
    ? `It may have ${limit} ${enWidth}characters at most and has ${found}.`
    : `${width}${limit}文字以内で入力してください（現在は${found}文字）。`
}

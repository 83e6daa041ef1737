/** Letters beside digits. */
const MIXED = /[Aaあ]0?9|9[Aaあ]/

/** Letters and digits that take turns more often than twice. */
const CODE = /(?:[Aaあ]0?9){2}|(?:9[Aaあ]0?){2}/

/**
 * The form of a 注文番号: `9` for digits, `09` where they begin with a zero that others follow, `A` for capitals, `a` for
 * small letters, `あ` for both together or any others, and all else as it is. Numbers that go on, as from P99 to P100,
 * have one form, unless a zero in front goes away. One that has a code for a word is `*` for each of its words; where
 * that is known, so is one that has letters beside digits.
 */
export function formOfNumber(orderNumber: string, known: ReadonlySet<string>): string {
  const form = orderNumber
    .replace(/[\p{L}\p{M}]+/gu, (letters) => (/^[A-Z]+$/.test(letters) ? 'A' : /^[a-z]+$/.test(letters) ? 'a' : 'あ'))
    .replace(/(?<zero>0?)\d+/g, '$<zero>9')
  const code = form.replace(/[Aaあ09]+/g, '*')
  return CODE.test(form) || (MIXED.test(form) && known.has(code)) ? code : form
}

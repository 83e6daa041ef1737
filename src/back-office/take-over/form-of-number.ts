/**
 * The form of a 注文番号: `9` for digits, `09` where they begin with a zero that others follow, `A` and `a` for letters,
 * and all else as it is. Numbers that go on, as from P99 to P100, have one form, unless a zero in front goes away. A
 * word in which letters and digits take turns more often than twice is a code without a form: `*`.
 */
export function formOfNumber(orderNumber: string): string {
  return orderNumber.replace(/[A-Za-z\d]+/g, (word) => {
    const form = word
      .replace(/[a-z]+/g, 'a')
      .replace(/[A-Z]+/g, 'A')
      .replace(/(?<zero>0?)\d+/g, '$<zero>9')
    return form.replaceAll('0', '').length > 3 ? '*' : form
  })
}

const DIGITS_BUT_NO_ZERO = /^[1-9]\d*$/

/**
 * Whether a telephone number doesn't begin with 0, as all in Japan do: a spreadsheet may have taken it for a number.
 */
export function lacksLeadingZero(telephone: string): boolean {
  return DIGITS_BUT_NO_ZERO.test(telephone)
}

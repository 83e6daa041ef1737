const EXPONENT = /^\d(?:\.\d+)?E\+\d+$/

/**
 * Whether a text is what a spreadsheet makes of a long number, such as 2.0264E+17: it stands for any number that begins
 * like that, so that two orders would be taken for one.
 */
export function isShortened(text: string): boolean {
  return EXPONENT.test(text)
}

const BEYOND_ASCII = /[^ -~]/

/** Whether a text has a character that isn't written in ASCII, as every code of NP's is. */
export function isBeyondAscii(text: string): boolean {
  return BEYOND_ASCII.test(text)
}

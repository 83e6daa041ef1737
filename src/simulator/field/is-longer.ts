/** Counts characters, not UTF-16 units; a half-width character counts like a full-width one. */
export function isLonger(text: string, most: number): boolean {
  let count = 0
  for (const _ of text) if (++count > most) return true
  return false
}

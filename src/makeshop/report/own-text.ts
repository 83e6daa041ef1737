/**
 * A copy of a short text. What is cut out of a file is a window into it: kept, it would keep the whole piece of the
 * file in memory, names and addresses included.
 */
export function ownText(text: string): string {
  return text.split('').join('')
}

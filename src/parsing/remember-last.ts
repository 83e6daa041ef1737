/**
 * A reader that remembers its last text. One delivery makes several guards, the update and the warnings read the same
 * slip number and carrier; folding them once is enough.
 */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let lastText = ''
  let lastReading = read(lastText)
  return (text) => {
    if (text !== lastText) {
      lastReading = read(text)
      lastText = text
    }
    return lastReading
  }
}

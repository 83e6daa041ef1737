type Text = string | null | undefined

/** What reads a text, asked once for the same text in a row; it has to say the same each time. */
export function rememberLast<T>(read: (text: string) => T): (text: Text) => T {
  let last: Text = ''
  let reading = read('')
  return (text) => {
    if (text !== last) {
      reading = read(text ?? '')
      last = text
    }
    return reading
  }
}

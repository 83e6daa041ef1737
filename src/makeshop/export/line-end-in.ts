/** How the lines of a text end; LF stands for CRLF too. */
export type LineEnd = '\n' | '\r'

/** What stands before a cell's first character in the first line; `undefined`: it is the first of the text. */
const BEFORE_CELL: readonly (string | undefined)[] = [undefined, ',', '\uFEFF']

/** How the lines of a file end, by its first line break outside quotation marks; `null` where there is none yet. */
export function lineEndIn(text: string): LineEnd | null {
  let isQuoted = false
  let closedAt = -1
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position]
    if (character === '"') {
      // A mark opens a cell only at its beginning; one right behind a closing mark is doubled, and the cell goes on.
      if (isQuoted) closedAt = position
      else if (!BEFORE_CELL.includes(text[position - 1]) && closedAt !== position - 1) continue
      isQuoted = !isQuoted
    } else if (!isQuoted && (character === '\n' || character === '\r')) return lineEndAt(text, position)
  }
  return null
}

/** An LF may still follow a CR at the end of the text. */
function lineEndAt(text: string, start: number): LineEnd | null {
  let position = start
  while (text[position] === '\r') position += 1
  if (position === text.length) return null
  return text[position] === '\n' ? '\n' : '\r'
}

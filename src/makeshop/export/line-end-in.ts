/** How the lines of a text end; LF stands for CRLF too. */
export type LineEnd = '\n' | '\r'

/** What stands in quotation marks, perhaps beyond the text: only at the beginning of a cell do they count. */
const QUOTED = /(?<![^,\r\n\uFEFF])"[^"]*(?:""[^"]*)*"?/g
/** An LF may still follow a CR at the end of the text. */
const LINE_BREAK = /\r*\n|\r+(?=[^\r\n])/

/** How the lines of a file end, by its first line break outside quotation marks; `null` where there is none yet. */
export function lineEndIn(text: string): LineEnd | null {
  const [lineBreak] = LINE_BREAK.exec(text.replaceAll(QUOTED, '')) ?? []
  if (lineBreak === undefined) return null
  return lineBreak.endsWith('\n') ? '\n' : '\r'
}

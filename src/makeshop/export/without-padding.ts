import type { LineEnd } from './line-end-in.js'

/** Much white space, but for what ends a line; less is usual, and quickly looked through. */
const PADDING: Readonly<Record<LineEnd, RegExp>> = { '\n': /[^\S\n]{8,}/g, '\r': /[^\S\r]{8,}/g }

/**
 * A text in which long white space before a comma or line break is one character. At the end of a cell it is trimmed
 * anyhow, and within a quoted cell one character still parts what it parted. Papaparse would look through all of it for
 * each quotation mark before it that doesn't pair up: half an hour, where both fill a row of the longest.
 */
export function withoutPadding(text: string, lineEnd: LineEnd): string {
  return text.replace(PADDING[lineEnd], (space: string, position: number) => {
    const next = text[position + space.length]
    return next === ',' || next === lineEnd ? space.charAt(0) : space
  })
}

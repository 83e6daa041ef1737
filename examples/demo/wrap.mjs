import { width } from './width.mjs'

// 行頭禁則 and 行末禁則, as far as a screen needs them: what may not begin, and what may not end a line.
const NOT_FIRST =
  /^[、。，．,.:;：；！？!?・)）\]］}｝」』】〕〉》ー～〜…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ｰ､｡｣ﾞﾟ]/u
const NOT_LAST = /[(（[［{｛「『【〔〈《｢]$/u
// A quotation mark opens at the beginning of a word and closes anywhere else.
const OPENS = /(?:^|[ (])"$/u
const CLOSES = /[^ (]$/u
const WORD_END = /[!-~À-ɏ０-９Ａ-Ｚａ-ｚ]$/u
const WORD_START = /^[!-~À-ɏ０-９Ａ-Ｚａ-ｚ]/u

// A last line of い。 alone looks like a mistake; with this much it takes at least ください。 along.
const SHORTEST_END = 10

// 審査OK is one word to whoever reads it.
const WHOLE = /(審査(?:OK|NG))/u

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * Breaks a text into lines: between any two Japanese characters, but never inside a Latin word, a number or 審査OK,
 * before 、。」 or after 「.
 *
 * @param {string} text
 * @param {number} cells
 * @returns {string[]}
 */
export function wrap(text, cells) {
  return text.split('\n').flatMap((line) => {
    const lines = fill(chunksOf(line), cells)
    const [beforeLast, last] = lines.slice(-2)
    const least = Math.min(SHORTEST_END, cells / 4)
    while (last !== undefined && beforeLast.length > 1 && width(joined(last)) < least) {
      last.unshift(beforeLast.pop())
    }
    return lines.map(joined)
  })
}

/**
 * Fills lines with chunks that stay whole, unless one alone is too wide. Spaces at a break are dropped.
 *
 * @param {readonly string[]} chunks
 * @param {number} cells
 * @returns {string[]}
 */
export function pack(chunks, cells) {
  return fill(chunks, cells).map(joined)
}

/** @param {readonly string[]} chunks @param {number} cells @returns {string[][]} */
function fill(chunks, cells) {
  /** @type {string[][]} */
  const lines = []
  for (const chunk of chunks.flatMap((each) => (width(each.trim()) > cells ? split(each) : [each]))) {
    const line = lines.at(-1)
    if (line === undefined || width(joined([...line, chunk])) > cells) lines.push([chunk])
    else line.push(chunk)
  }
  return lines
}

/** @param {readonly string[]} chunks */
function joined(chunks) {
  return chunks.join('').trim()
}

/** @param {string} text @returns {string[]} */
function chunksOf(text) {
  const chunks = []
  for (const piece of piecesOf(text)) {
    const last = chunks.at(-1)
    if (last === undefined || mayBreak(last, piece)) chunks.push(piece)
    else chunks[chunks.length - 1] = last + piece
  }
  return chunks
}

/** Characters, and what stays whole: that is every other part. @param {string} text @returns {string[]} */
function piecesOf(text) {
  return text.split(WHOLE).flatMap((part, index) => (index % 2 === 1 ? [part] : split(part)))
}

/** @param {string} before @param {string} after */
function mayBreak(before, after) {
  if (after === ' ') return false
  if (before.endsWith(' ')) return before.trim() !== ''
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false
  if (OPENS.test(before) || (after === '"' && CLOSES.test(before))) return false
  return !(WORD_END.test(before) && WORD_START.test(after))
}

/** @param {string} text @returns {string[]} */
function split(text) {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

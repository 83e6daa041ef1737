import { fold } from './fold.js'

/** The range holds 〈〉, 《》, 「」, 『』 and 【】. */
const BRACKETS = /[()[\]{}<>〈-】〔〕]/g

/** Folds a label: as {@link fold}, and brackets and case don't count either. `null` where it is too long to be one. */
export function foldLabel(text: string): string | null {
  const folded = fold(text)
  return folded === null ? null : folded.replace(BRACKETS, '').toLowerCase()
}

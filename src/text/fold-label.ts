import { fold } from './fold.js'

/** The range holds 〈〉, 《》, 「」, 『』 and 【】. */
const BRACKETS = /[()[\]{}<>〈-】〔〕]/g

/** Folds a label: as {@link fold}, and brackets and case don't count either. `null` where it is too long to be one. */
export function foldLabel(text: string): string | null {
  return fold(text)?.replace(BRACKETS, '').toLowerCase() ?? null
}

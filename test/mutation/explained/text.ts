import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const TEXT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/text/fold.ts', 'a shortcut: what NFKC has composed, and has no space, NFC leaves as it is', [
    'StringLiteral',
    "return folded.includes(' ') ? folded.replaceAll(' ', '').normalize('NFC') : folded",
    `return folded.includes("") ? folded.replaceAll(' ', '').normalize('NFC') : folded`,
  ]),
]

import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const TEXT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/text/without-formula.ts', 'what stands in a formula is the second of what is found', [
    'ArrayDeclaration',
    'const [, inner] = FORMULA.exec(text) ?? []',
    'const [, inner] = FORMULA.exec(text) ?? ["Stryker was here"]',
  ]),
  ...survivorsOf('src/text/fold.ts', 'a shortcut: what NFKC has composed, and has no space, NFC leaves as it is', [
    'StringLiteral',
    "return folded.includes(' ') ? folded.replaceAll(' ', '').normalize('NFC') : folded",
    `return folded.includes("") ? folded.replaceAll(' ', '').normalize('NFC') : folded`,
  ]),
]

import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const NEITHER = "if (npField === null || fault === null) return ''"

export const NP_CODE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-code/explain-np-code.ts', 'a locale that is none of ours is Japanese', [
    'StringLiteral',
    "export function explainNpCode(code: string, locale: Locale = 'ja'): string {",
    'export function explainNpCode(code: string, locale: Locale = ""): string {',
  ]),
  ...survivorsOf(
    'src/np-code/explain-np-code.ts',
    'a code without words of its own has a field and a fault; only the compiler needs the question',
    ['StringLiteral', NEITHER, 'if (npField === null || fault === null) return "Stryker was here!"'],
    ['ConditionalExpression', NEITHER, "if (false) return ''"],
    ['LogicalOperator', NEITHER, "if (npField === null && fault === null) return ''"],
    ['ConditionalExpression', NEITHER, "if (false || fault === null) return ''"],
    ['ConditionalExpression', NEITHER, "if (npField === null || false) return ''"],
  ),
]

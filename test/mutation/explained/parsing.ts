import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const PARSING: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/parsing/is-unsupported-carrier.ts',
    'no carrier has a name too long to be folded, so null is never among the known',
    ['ConditionalExpression', 'return folded !== null && KNOWN.has(folded)', 'return true && KNOWN.has(folded)'],
  ),
  ...survivorsOf('src/parsing/label-parser.ts', 'a shortcut: a known name is folded to itself, and found below', [
    'ConditionalExpression',
    'if (shown !== undefined) return Ok(shown)',
    'if (false) return Ok(shown)',
  ]),
  ...survivorsOf(
    'src/parsing/parse-carrier.ts',
    'a shortcut: a name that is read as missing, a mail service or ambiguous is not among the unsupported',
    [
      'ConditionalExpression',
      "const code = reading.fault === 'unknown' && isUnsupportedCarrier(text) ? 'unsupported' : reading.fault",
      "const code = true && isUnsupportedCarrier(text) ? 'unsupported' : reading.fault",
    ],
  ),
  ...survivorsOf(
    'src/parsing/read-slip-number.ts',
    'a shortcut: a slip number as it stands passes every question below',
    [
      'ConditionalExpression',
      'if (isSlipNumber(text)) return { slipNumber: text, fault: null }',
      'if (false) return { slipNumber: text, fault: null }',
    ],
  ),
  ...survivorsOf('src/parsing/parse-carrier.ts', 'a shortcut: nothing is near to what is known for what it is', [
    'ConditionalExpression',
    "if (code !== 'unknown' || folded === null || namesAnother(folded)) return []",
    'if (false || folded === null || namesAnother(folded)) return []',
  ]),
  ...survivorsOf(
    'src/parsing/parse-carrier.ts',
    'no name has a digit but the codes, which have nothing else',
    ['Regex', String.raw`const IS_CODE = /^\d+$/`, String.raw`const IS_CODE = /\d+$/`],
    ['Regex', String.raw`const IS_CODE = /^\d+$/`, String.raw`const IS_CODE = /^\d+/`],
  ),
  ...survivorsOf('src/parsing/carriers-meant.ts', 'what is too long to be folded is no code either', [
    'StringLiteral',
    "return parsed.ok ? [] : [...parsed.val.candidates, ...byCode(foldLabel(parsed.val.text) ?? '')]",
    'return parsed.ok ? [] : [...parsed.val.candidates, ...byCode(foldLabel(parsed.val.text) ?? "Stryker was here!")]',
  ]),
]

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
    'src/parsing/read-carrier.ts',
    'null is the name of no reading; only the compiler needs the question',
    [
      'ConditionalExpression',
      'return folded === null ? UNKNOWN : (READINGS.get(folded) ?? UNKNOWN)',
      'return false ? UNKNOWN : (READINGS.get(folded) ?? UNKNOWN)',
    ],
  ),
  ...survivorsOf('src/parsing/read-carrier.ts', 'a shortcut: a known name is folded to itself, and found below', [
    'ConditionalExpression',
    'if (known !== undefined) return known',
    'if (false) return known',
  ]),
  ...survivorsOf('src/parsing/read-carrier.ts', 'each key is a carrier, which the type of keys cannot say', [
    'MethodExpression',
    'for (const carrier of Object.keys(CARRIER_NAMES).filter(isCarrier)) {',
    'for (const carrier of Object.keys(CARRIER_NAMES)) {',
  ]),
  ...survivorsOf(
    'src/parsing/read-slip-number.ts',
    'a shortcut: a slip number without a space inside is no list, and passes every question below',
    [
      'ConditionalExpression',
      'if (isSlipNumber(text)) return { slipNumber: text, fault: null }',
      'if (false) return { slipNumber: text, fault: null }',
    ],
    [
      'ConditionalExpression',
      'if (isSlipNumber(folded) && !SPACE.test(text.trim())) return { slipNumber: folded, fault: null }',
      'if (false) return { slipNumber: folded, fault: null }',
    ],
    [
      'MethodExpression',
      'if (isSlipNumber(folded) && !SPACE.test(text.trim())) return { slipNumber: folded, fault: null }',
      'if (isSlipNumber(folded) && !SPACE.test(text)) return { slipNumber: folded, fault: null }',
    ],
  ),
  ...survivorsOf(
    'src/parsing/read-slip-number.ts',
    'a shortcut: without white space and with the characters of a slip number nothing parts a list',
    ['ConditionalExpression', 'if (ALLOWED.test(folded) && !SPACE.test(text)) return false', 'if (false) return false'],
    ['Regex', String.raw`const SPACE = /\s/`, String.raw`const SPACE = /\S/`],
  ),
  ...survivorsOf('src/parsing/read-slip-number.ts', 'an exponent without its plus holds nothing that parts a list', [
    'Regex',
    String.raw`const EXPONENT = /^\d(?:\.\d+)?E\+?\d+$/i`,
    String.raw`const EXPONENT = /^\d(?:\.\d+)?E\+\d+$/i`,
  ]),
  ...survivorsOf(
    'src/parsing/remember-last.ts',
    'whichever text is remembered first, its own reading is remembered with it',
    ['StringLiteral', "let lastText = ''", 'let lastText = "Stryker was here!"'],
  ),
]

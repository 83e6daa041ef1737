import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const TAKE_OVER: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/back-office/take-over/take-row.ts', 'only what is refused has such a code; the compiler asks', [
    'ConditionalExpression',
    "const toKeep = known === null && row.outcome === 'refused' ? lastingFact(row) : null",
    'const toKeep = known === null && true ? lastingFact(row) : null',
  ]),
  ...survivorsOf(
    'src/back-office/take-over/take-row.ts',
    'keepOrder says the same of what is no order; the compiler asks',
    [
      'ConditionalExpression',
      "if (order == null) return { ...malformedAt('row.order'), orderNumber }",
      "if (false) return { ...malformedAt('row.order'), orderNumber }",
    ],
  ),
  ...survivorsOf(
    'src/back-office/take-over/read-take-over-options.ts',
    'what is no record has nothing to read, or fails at it: the options of its rows say the same of it',
    ['ConditionalExpression', "if (!isRecord(options)) return 'options'", "if (false) return 'options'"],
  ),
  ...survivorsOf(
    'src/back-office/take-over/read-take-over-options.ts',
    'no time is not ahead; only the compiler needs the question',
    [
      'ConditionalExpression',
      'isMadeAhead: now !== null && isAhead(read.at, Date.parse(now)),',
      'isMadeAhead: true && isAhead(read.at, Date.parse(now)),',
    ],
  ),
  ...survivorsOf('src/back-office/take-over/lasting-fact.ts', 'what is no code of such a fact is passed over', [
    'ArrayDeclaration',
    "const others = isListOf(violations, isRecord) ? violations.map((violation) => violation['code']) : []",
    `const others = isListOf(violations, isRecord) ? violations.map((violation) => violation['code']) : ["Stryker was here"]`,
  ]),
]

import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const COURSE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/course/known-moves.ts',
    'how much is remembered at most: what is forgotten is looked for again, and found the same',
    ...(
      [
        ['ConditionalExpression', 'true'],
        ['EqualityOperator', 'known.size <= MOST'],
      ] as const
    ).map(
      ([mutator, asked]) =>
        [
          mutator,
          'if (isPlain && known.size < MOST) known.set(question, moves)',
          `if (isPlain && ${asked}) known.set(question, moves)`,
        ] as const,
    ),
  ),
  ...survivorsOf(
    'src/back-office/course/moves-for.ts',
    'only the type of this event is looked at, and it has that whatever the time; the compiler asks for one',
    ['ObjectLiteral', 'return event({ at: ANY_INSTANT }).type', 'return event({}).type'],
  ),
  ...survivorsOf('src/back-office/course/are-refusals.ts', 'a code that isn’t known is no refusal, as none is', [
    'ArrayDeclaration',
    'export function areRefusals(codes: readonly string[] = []): boolean {',
    'export function areRefusals(codes: readonly string[] = ["Stryker was here"]): boolean {',
  ]),
  ...survivorsOf('src/back-office/course/known-moves.ts', 'it only has to be another word than true and false', [
    'StringLiteral',
    "const cause = codes.length === 0 ? 'unseen' : areRefusals(codes)",
    'const cause = codes.length === 0 ? "" : areRefusals(codes)',
  ]),
  ...survivorsOf(
    'src/back-office/course/approved-unseen.ts',
    'where a look is open, a doubt behind which the order ends opens none once more',
    [
      'ConditionalExpression',
      "const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')",
      'const isOpen = false',
    ],
    [
      'LogicalOperator',
      "const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')",
      "const isOpen = order.syncTrust === 'suspect' && order.openFollowUps.includes('check_np_console')",
    ],
    [
      'ConditionalExpression',
      "const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')",
      "const isOpen = false || order.openFollowUps.includes('check_np_console')",
    ],
    [
      'StringLiteral',
      "const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')",
      `const isOpen = order.syncTrust === "" || order.openFollowUps.includes('check_np_console')`,
    ],
    [
      'StringLiteral',
      "const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')",
      `const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes("")`,
    ],
  ),
]

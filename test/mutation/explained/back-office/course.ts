import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const COURSE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/course/known-course.ts',
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
          'if (isPlain && known.size < MOST) known.set(question, course)',
          `if (isPlain && ${asked}) known.set(question, course)`,
        ] as const,
    ),
  ),
  ...survivorsOf(
    'src/back-office/course/steps-for.ts',
    'only the type of this event is looked at, and it has that whatever the time; the compiler asks for one',
    ['ObjectLiteral', 'return event({ at: MOMENT }).type', 'return event({}).type'],
  ),
]

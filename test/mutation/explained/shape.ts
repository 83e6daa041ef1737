import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const SHAPE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/shape/of-form.ts', 'nobody looks at the path', [
    'StringLiteral',
    "return (value) => faultBy(form, value, '') === null",
    'return (value) => faultBy(form, value, "Stryker was here!") === null',
  ]),
  ...survivorsOf(
    'src/shape/copy-by.ts',
    'no field that is asked by a function may be a record, whatever is copied of it',
    [
      'ConditionalExpression',
      "if (typeof form === 'function' || !isRecord(value)) return value",
      'if (false || !isRecord(value)) return value',
    ],
    [
      'StringLiteral',
      "if (typeof form === 'function' || !isRecord(value)) return value",
      'if (typeof form === "" || !isRecord(value)) return value',
    ],
  ),
]

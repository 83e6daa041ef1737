import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const SCHEMA: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/schema/issue/issue-code.ts',
    'only a union has a discriminator; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return input === undefined",
      'if (false || issue.discriminator === undefined) return input === undefined',
    ],
  ),
  ...survivorsOf(
    'src/schema/issue/issue-detail.ts',
    'the words of these issues have no place for a detail, so any is as good',
    ['ConditionalExpression', "default: return ''", 'default:'],
  ),
  ...survivorsOf('src/schema/issue/issue-detail.ts', 'newer versions of zod tell the kinds themselves', [
    'ConditionalExpression',
    "return (kinds.length > 0 || !('options' in issue) ? kinds : issue.options.map(String)).join(', ')",
    "return (false || !('options' in issue) ? kinds : issue.options.map(String)).join(', ')",
  ]),
  ...survivorsOf(
    'src/schema/issue/shape-issues-from.ts',
    'only a union has a discriminator; the compiler needs the question',
    [
      'ConditionalExpression',
      "const isOfUnion = issue.code === 'invalid_union' && issue.discriminator !== undefined",
      'const isOfUnion = true && issue.discriminator !== undefined',
    ],
  ),
  ...survivorsOf(
    'src/schema/issue/shape-issues-from.ts',
    'what has no fields throws where one is asked for, which comes to null as well; only the compiler asks',
    [
      'ConditionalExpression',
      "return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null",
      'return true ? Reflect.get(value, key) : null',
    ],
    [
      'LogicalOperator',
      "return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null",
      "return typeof value === 'object' || value !== null ? Reflect.get(value, key) : null",
    ],
    [
      'ConditionalExpression',
      "return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null",
      'return true && value !== null ? Reflect.get(value, key) : null',
    ],
    [
      'ConditionalExpression',
      "return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null",
      "return typeof value === 'object' && true ? Reflect.get(value, key) : null",
    ],
  ),
  ...survivorsOf(
    'src/schema/issue/shape-issue-of.ts',
    'the words of these issues have no place for a detail, so any is as good',
    [
      'StringLiteral',
      "export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = ''): ShapeIssue {",
      'export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = "Stryker was here!"): ShapeIssue {',
    ],
  ),
]

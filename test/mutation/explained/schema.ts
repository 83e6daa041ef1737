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

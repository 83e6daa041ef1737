import type * as z from 'zod'
import { isRecord } from '../../shape/is-record.js'
import type { ShapeIssueCode } from './shape-issue.js'
import { SHAPE_ISSUE_WORDINGS } from './shape-issue-wordings.js'

const TYPE_CODES: ReadonlyMap<string, ShapeIssueCode> = new Map([
  ['object', 'not_an_object'],
  ['array', 'not_a_list'],
  ['string', 'not_a_text'],
  ['boolean', 'not_a_boolean'],
  ['number', 'not_a_whole_number'],
  ['int', 'not_a_whole_number'],
])

/**
 * Our code for one of zod's issues.
 *
 * @param input - what the issue is about, which tells what is missing; zod says it where it is asked to (`reportInput`)
 */
export function issueCode(issue: z.core.$ZodIssue, input: unknown): ShapeIssueCode {
  if (isMissing(issue, input)) return 'missing'
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_CODES.get(issue.expected) ?? 'malformed'
    case 'invalid_value':
      return 'not_among'
    case 'invalid_union':
      return issue.discriminator === undefined ? 'malformed' : 'not_among'
    case 'unrecognized_keys':
      return 'unknown_field'
    case 'too_small':
      if (isNumeric(issue.origin)) return 'too_small'
      return issue.minimum === 1 ? 'empty' : 'malformed'
    case 'too_big':
      return isNumeric(issue.origin) ? 'too_large' : 'malformed'
    case 'custom':
      return isCode(issue.params?.['code']) ? issue.params['code'] : 'malformed'
    default:
      return 'malformed'
  }
}

function isMissing(issue: z.core.$ZodIssue, input: unknown): boolean {
  if (issue.path.length === 0) return false
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return input === undefined
  return isRecord(input) && input[issue.discriminator] === undefined
}

function isNumeric(origin: string): boolean {
  return origin === 'number' || origin === 'int'
}

function isCode(value: unknown): value is ShapeIssueCode {
  return typeof value === 'string' && Object.hasOwn(SHAPE_ISSUE_WORDINGS, value)
}

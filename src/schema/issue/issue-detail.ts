import type * as z from 'zod'

/** What a message says beyond its wording: the allowed values or the limit, from our schema. */
export function issueDetail(issue: z.core.$ZodIssue, kinds: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ')
    case 'invalid_union':
      return (kinds.length > 0 || !('options' in issue) ? kinds : issue.options.map(String)).join(', ')
    case 'too_small':
      return String(issue.minimum)
    case 'too_big':
      return String(issue.maximum)
    default:
      return ''
  }
}

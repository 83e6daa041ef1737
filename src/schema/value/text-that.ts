import * as z from 'zod'
import type { ShapeIssueCode } from '../issue/shape-issue.js'
import { SHAPE_ISSUE_WORDINGS } from '../issue/shape-issue-wordings.js'
import type { Schema } from '../schema.js'

/** A schema of the texts that pass a check of the domain; `code` is the issue of those that don't. */
export function textThat(passes: (text: string) => boolean, code: ShapeIssueCode): Schema<string> {
  return z.string().refine(passes, { error: SHAPE_ISSUE_WORDINGS[code].en, params: { code } })
}

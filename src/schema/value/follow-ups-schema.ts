import * as z from 'zod'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import { exactly } from '../exactly.js'
import { SHAPE_ISSUE_WORDINGS } from '../issue/shape-issue-wordings.js'
import type { Schema } from '../schema.js'
import { followUpKindSchema } from './follow-up-kind-schema.js'

/** The open follow-ups of an order: none of them twice. */
export const followUpsSchema: Schema<readonly FollowUpKind[]> = exactly<readonly FollowUpKind[]>()(
  z.array(followUpKindSchema).check(({ value, issues }) => {
    const unseen = new Set(value)
    value.forEach((kind, at) => {
      if (unseen.delete(kind)) return
      issues.push({
        code: 'custom',
        input: kind,
        path: [at],
        message: SHAPE_ISSUE_WORDINGS.duplicate.en,
        params: { code: 'duplicate' },
      })
    })
  }),
)

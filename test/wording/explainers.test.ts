import { describe, expect, it } from 'vitest'
import { explainImportIssue, explainRow } from '../../src/makeshop/index.js'
import { explainDetailsProblem } from '../../src/np-connect-pro/index.js'
import {
  explainAttention,
  explainLateAnswer,
  explainRecordFailure,
  explainSyncFault,
  explainSyncReport,
  explainUnknownItem,
} from '../../src/sync/index.js'
import { explainRequestFault, explainTransportFault, explainUnknownOutcome } from '../../src/transport/index.js'

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Explainer {
  explain(x: unknown, locale?: string): string
}

const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  explainImportIssue: { explain: explainImportIssue },
  explainRow: { explain: explainRow },
  explainDetailsProblem: { explain: explainDetailsProblem },
  explainAttention: { explain: explainAttention },
  explainLateAnswer: { explain: explainLateAnswer },
  explainRecordFailure: { explain: explainRecordFailure },
  explainSyncFault: { explain: explainSyncFault },
  explainSyncReport: { explain: explainSyncReport },
  explainUnknownItem: { explain: explainUnknownItem },
  explainRequestFault: { explain: explainRequestFault },
  explainTransportFault: { explain: explainTransportFault },
  explainUnknownOutcome: {
    // Without the outcome it says nothing of what was asked.
    explain: (x, locale) => explainUnknownOutcome(x as never, null as never, locale === 'en' ? 'en' : 'ja'),
  },
}

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no')
    },
  },
)

const NOTHING: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 42],
  ['an empty object', {}],
  ['an empty array', []],
  ['codes that are none', { code: 7, asked: 7, outcome: 7, reason: 7 }],
  ['what throws', throwing],
]

describe('READ-24: an explainer given nothing that it knows says so, and never throws', () => {
  it.each(
    Object.entries(EXPLAINERS).flatMap(([name, explainer]) =>
      NOTHING.map(([what, value]) => [name, what, explainer, value] as const),
    ),
  )('%s: %s', (_, __, { explain }, value) => {
    expect(explain(value)).toBe('説明できる内容がありません。')
    expect(explain(value, 'en')).toBe('There is nothing to explain.')
    expect(explain(value, 'fr')).toBe('説明できる内容がありません。')
  })
})

import type { Step } from './step.js'

/** Alone, for whoever names no other step that only the back office knows. */
export const FIND_GOODS = { step: 'find_goods', event: null, rule: 'CANC-01' } as const satisfies Step

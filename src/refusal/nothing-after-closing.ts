import type { NextStep } from './next-step.js'
import { STEPS } from './steps.js'

/** Nothing is left to do of an order that left the lifecycle: that comes from its end, not from 出荷報告完了 (READ-07). */
export const NOTHING_AFTER_CLOSING: NextStep = { ...STEPS.nothing_to_do, rule: 'READ-07' }

import type { Scenario } from './scenario.js'

export const APPROVE: Scenario = { kind: 'approve' }

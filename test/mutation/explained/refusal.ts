import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const REFUSAL: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/refusal/next-steps.ts', 'a look into NP’s console is always possible', [
    'ArrayDeclaration',
    'return possible.find((some) => some.length > 0) ?? []',
    'return possible.find((some) => some.length > 0) ?? ["Stryker was here"]',
  ]),
  ...survivorsOf(
    'src/refusal/next-steps.ts',
    'what a closed order is refused for has steps of its own, one of which is always possible: nobody asks for more',
    [
      'ConditionalExpression',
      "wait_for_link: (order) => order.closed === null && order.syncTrust === 'linked' && !STATUS_STEPS[order.paymentStatus],",
      "wait_for_link: (order) => true && order.syncTrust === 'linked' && !STATUS_STEPS[order.paymentStatus],",
    ],
    ['ConditionalExpression', 'if (order.closed !== null) return []', 'if (false) return []'],
    [
      'ArrayDeclaration',
      'if (order.closed !== null) return []',
      'if (order.closed !== null) return ["Stryker was here"]',
    ],
  ),
  ...survivorsOf('src/refusal/next-steps.ts', 'what is no step is never possible', [
    'ArrayDeclaration',
    'const steps = [CODE_STEPS[code] ?? [], generalSteps(order), [STEPS.check_np_console]]',
    'const steps = [CODE_STEPS[code] ?? ["Stryker was here"], generalSteps(order), [STEPS.check_np_console]]',
  ]),
]

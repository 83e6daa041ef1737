import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const OBSERVATION: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/observation/look/next-after-look.ts',
    'there is always a next step; only the compiler needs the question',
    [
      'OptionalChaining',
      "if (first?.step === 'nothing_to_do') return anyOf(STEPS.check_np_console)",
      "if (first.step === 'nothing_to_do') return anyOf(STEPS.check_np_console)",
    ],
    [
      'OptionalChaining',
      "return first?.step === 'wait_for_link' ? inTurn(STEPS.check_np_console, first) : next",
      "return first.step === 'wait_for_link' ? inTurn(STEPS.check_np_console, first) : next",
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/taken-up-way.ts',
    'the table has that status, and 配送完了 outside the 14 is taken where it is put back first; only the compiler asks',
    [
      'ArrayDeclaration',
      'const REFUSED = [...(REPORT_MOVES.shipment_report_in_progress ?? []), REPORT_FAILED]',
      'const REFUSED = [...(REPORT_MOVES.shipment_report_in_progress ?? ["Stryker was here"]), REPORT_FAILED]',
    ],
    [
      'ConditionalExpression',
      'return taken === null ? null : { moves: [], ...taken }',
      'return false ? null : { moves: [], ...taken }',
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/fill-in.ts',
    'the lifecycle refuses an answer without an id as malformed, so nothing is added; only the compiler needs the question',
    [
      'ConditionalExpression',
      "return npTransactionId === undefined || status === 'screening_waiting'",
      "return false || status === 'screening_waiting'",
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/way-to.ts',
    'a shortcut: an order is edited in 要確認 alone, so that no further way leads on from elsewhere',
    [
      'ConditionalExpression',
      "if (paymentStatus !== 'needs_attention' || problem === null || deliveryStatus === 'shipped') return false",
      "if (false || problem === null || deliveryStatus === 'shipped') return false",
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/diff/changed-fields.ts',
    'of two orders without a problem nothing differs when they are compared field by field either',
    ...['one', 'other'].map(
      (which) =>
        [
          'ArrayDeclaration',
          'return one?.stage === other?.stage && sameCodes(one?.codes ?? [], other?.codes ?? [])',
          `return one?.stage === other?.stage && sameCodes(one?.codes ?? [], other?.codes ?? [])`.replace(
            `${which}?.codes ?? []`,
            `${which}?.codes ?? ["Stryker was here"]`,
          ),
        ] as const,
    ),
  ),
  ...survivorsOf('src/back-office/observation/row/refusal-of-row.ts', 'any mode but 自動 is none that links', [
    'StringLiteral',
    "{ linkMode: 'manual', connect: 'lite', spCode: null },",
    '{ linkMode: "", connect: \'lite\', spCode: null },',
  ]),
  ...survivorsOf(
    'src/back-office/observation/row/row-observation-of.ts',
    'of the other service it is said by a rule of its own (PAY-02)',
    ['StringLiteral', "rule: 'PAY-01',", 'rule: "",'],
  ),
  ...survivorsOf(
    'src/back-office/observation/row/refusal-of-row.ts',
    'of a cancel its events are said, each by its own rule',
    ['StringLiteral', "order_cancelled: 'CANC-01',", 'order_cancelled: "",'],
  ),
  ...survivorsOf(
    'src/back-office/observation/diff/course-into-doubt.ts',
    'a course can be followed; only the compiler needs the question',
    [
      'LogicalOperator',
      'if (moves === null || moved === null || !bringsAll(moved, after)) return null',
      'if (moves === null && moved === null || !bringsAll(moved, after)) return null',
    ],
    [
      'ConditionalExpression',
      'if (moves === null || moved === null || !bringsAll(moved, after)) return null',
      'if (false || moved === null || !bringsAll(moved, after)) return null',
    ],
    [
      'ConditionalExpression',
      'if (moves === null || moved === null || !bringsAll(moved, after)) return null',
      'if (moves === null || false || !bringsAll(moved, after)) return null',
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/diff/course-between.ts',
    'a doubted order that is linked again was confirmed, which was answered before',
    [
      'ConditionalExpression',
      "if (syncTrust === 'linked' || before.syncTrust === 'linked') return syncTrust === 'suspect'",
      "if (false || before.syncTrust === 'linked') return syncTrust === 'suspect'",
    ],
    [
      'StringLiteral',
      "if (syncTrust === 'linked' || before.syncTrust === 'linked') return syncTrust === 'suspect'",
      `if (syncTrust === "" || before.syncTrust === 'linked') return syncTrust === 'suspect'`,
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/diff/course-around.ts',
    'a course that was found by trying it on the order can be followed; only the compiler needs the question',
    [
      'ConditionalExpression',
      'if (around !== null && changedFields(around.order, after).length === 0) return courseOf(moves)',
      'if (true && changedFields(around.order, after).length === 0) return courseOf(moves)',
    ],
  ),
  ...survivorsOf('src/back-office/observation/look/shows-bare-rejection.ts', 'a text that is no code is no reason', [
    'ArrayDeclaration',
    'export function showsBareRejection({ paymentStatus, seen: { codes = [] } }: Understood): boolean {',
    'export function showsBareRejection({ paymentStatus, seen: { codes = ["Stryker was here"] } }: Understood): boolean {',
  ]),
  ...survivorsOf('src/back-office/observation/row/row-courses.ts', 'the lifecycle takes no text for an event', [
    'ArrayDeclaration',
    "if (code !== 'other_payment_method' || to === null || isLinkedMethod(to)) return []",
    'if (code !== \'other_payment_method\' || to === null || isLinkedMethod(to)) return ["Stryker was here"]',
  ]),
  ...survivorsOf(
    'src/back-office/observation/diff/course-into-doubt.ts',
    'a shortcut: an override to 審査NG brings no order that shows another status',
    [
      'ConditionalExpression',
      "const moves = after.paymentStatus === 'screening_rejected' ? movesBetween(before, after) : null",
      'const moves = true ? movesBetween(before, after) : null',
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/shown-observation.ts',
    'who is told to ship is told nothing else beside it',
    [
      'MethodExpression',
      'const ships = observation.next.some(({ step }) => TO_SHIP.includes(step))',
      'const ships = observation.next.every(({ step }) => TO_SHIP.includes(step))',
    ],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/overridden-way.ts',
    'of such a move it is asked only whether the link made it',
    ['StringLiteral', "by: 'operator',", 'by: "",'],
  ),
  ...survivorsOf(
    'src/back-office/observation/look/overridden-way.ts',
    'moves that were found by trying them on the order can be taken, and an override can always be; the compiler asks',
    ['ConditionalExpression', 'if (taken === null) return null', 'if (false) return null'],
    ['ConditionalExpression', 'if (set === null) return null', 'if (false) return null'],
  ),
  ...survivorsOf('src/back-office/observation/look/overridden-way.ts', 'only 審査保留 and 審査待ち are looked at', [
    'StringLiteral',
    "const known = fillIn(taken, 'screening_rejected', seen)",
    'const known = fillIn(taken, "", seen)',
  ]),
  ...survivorsOf(
    'src/back-office/observation/look/invents-report.ts',
    'what is null is no 未配送; only the compiler asks',
    [
      'ConditionalExpression',
      'return deliveryStatus !== null && !isOfReport(order.paymentStatus) && lacksDelivery({ paymentStatus, deliveryStatus })',
      'return true && !isOfReport(order.paymentStatus) && lacksDelivery({ paymentStatus, deliveryStatus })',
    ],
  ),
]

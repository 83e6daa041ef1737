import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const MEMORY = 'src/testing/memory-transport'

export const TESTING: readonly ExplainedSurvivor[] = [
  ...survivorsOf(`${MEMORY}/disturbed-call.ts`, 'nobody looks for a disturbance that is none', [
    'ConditionalExpression',
    'if (held.disturbance !== null) met.set(held.disturbance, orderNumber)',
    'if (true) met.set(held.disturbance, orderNumber)',
  ]),
  ...survivorsOf(`${MEMORY}/held-order.ts`, 'it is said anew before each call', [
    'BooleanLiteral',
    'renames: false,',
    'renames: true,',
  ]),
  ...survivorsOf(
    `${MEMORY}/memory-acts.ts`,
    'nothing is found of an order that was never registered',
    [
      'OptionalChaining',
      "const npTransactionId = registration?.npTransactionId ?? ''",
      "const npTransactionId = registration.npTransactionId ?? ''",
    ],
    [
      'StringLiteral',
      "const npTransactionId = registration?.npTransactionId ?? ''",
      'const npTransactionId = registration?.npTransactionId ?? "Stryker was here!"',
    ],
  ),
  ...survivorsOf(
    'src/testing/store-conformance/must-be.ts',
    'in which order the fields stand is all the same, as long as it is one',
    [
      'EqualityOperator',
      'const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))',
      'const fields = Object.entries(value).sort(([one], [other]) => (one <= other ? -1 : 1))',
    ],
    [
      'EqualityOperator',
      'const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))',
      'const fields = Object.entries(value).sort(([one], [other]) => (one >= other ? -1 : 1))',
    ],
  ),
  ...survivorsOf('src/testing/store-conformance/entries.ts', 'one is as good as the other', [
    'BooleanLiteral',
    'everApproved: false,',
    'everApproved: true,',
  ]),
  ...survivorsOf(
    'src/testing/store-conformance/cases/save-cases.ts',
    'what a person changed is all the same: the version tells it apart',
    [
      'ArrayDeclaration',
      "const person = anEntry(P, {}, { version: 4, openFollowUps: ['check_np_console'] })",
      'const person = anEntry(P, {}, { version: 4, openFollowUps: [] })',
    ],
  ),
  ...survivorsOf(
    'src/testing/store-conformance/entries.ts',
    'any text would do',
    [
      'StringLiteral',
      "unansweredReport: { npTransactionId: '18121200002', shipment },",
      'unansweredReport: { npTransactionId: "", shipment },',
    ],
    [
      'StringLiteral',
      "problem: { stage: 'shipment', codes: ['第一貨物', 'E0100114'] },",
      `problem: { stage: 'shipment', codes: ["", 'E0100114'] },`,
    ],
    [
      'StringLiteral',
      "problem: { stage: 'shipment', codes: ['第一貨物', 'E0100114'] },",
      `problem: { stage: 'shipment', codes: ['第一貨物', ""] },`,
    ],
  ),
]

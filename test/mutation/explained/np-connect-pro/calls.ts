import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

const MALFORMED =
  'what is null has no id to look at, and what throws is malformed as well; only the compiler needs the question'

const NOTHING_PERSONAL = "what goes out names nobody, and no answer repeats the mutant's own words"

export const CALLS: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-connect-pro/calls/entries-of.ts', MALFORMED, [
    'ConditionalExpression',
    'return entries.every((entry) => entry !== null) && !namesTwice(entries) ? entries : null',
    'return entries.every((entry) => true) && !namesTwice(entries) ? entries : null',
  ]),
  ...survivorsOf('src/np-connect-pro/calls/report-shipments.ts', 'where there are no entries the outcome is a fault', [
    'ConditionalExpression',
    'if (!outcome.ok || entries === null) return outcome',
    'if (!outcome.ok || false) return outcome',
  ]),
  ...survivorsOf('src/np-connect-pro/calls/reregistration-entry.ts', MALFORMED, [
    'OptionalChaining',
    "if (entry?.call !== 'update') return null",
    "if (entry.call !== 'update') return null",
  ]),
  ...survivorsOf('src/np-connect-pro/calls/screening-entry.ts', MALFORMED, [
    'ConditionalExpression',
    'if (asked === null || !isOneOf(NP_SERVICES, request.service) || orderDetailsFault(request.details) !== null)',
    'if (false || !isOneOf(NP_SERVICES, request.service) || orderDetailsFault(request.details) !== null)',
  ]),
  ...survivorsOf('src/np-connect-pro/calls/shipment-entry.ts', MALFORMED, [
    'ConditionalExpression',
    'if (asked === null || asked.npTransactionId === null || !isOneOf(NP_SERVICES, report.service)) return null',
    'if (false || asked.npTransactionId === null || !isOneOf(NP_SERVICES, report.service)) return null',
  ]),
  ...survivorsOf('src/np-connect-pro/calls/transaction-entry.ts', MALFORMED, [
    'ConditionalExpression',
    'if (asked === null || asked.npTransactionId === null) return null',
    'if (false || asked.npTransactionId === null) return null',
  ]),
  ...survivorsOf('src/np-connect-pro/calls/shipment-entry.ts', NOTHING_PERSONAL, [
    'ArrayDeclaration',
    "return { call: 'report_shipment', asked, transaction: JSON.stringify(body), personal: [] }",
    `return { call: 'report_shipment', asked, transaction: JSON.stringify(body), personal: ["Stryker was here"] }`,
  ]),
  ...survivorsOf('src/np-connect-pro/calls/transaction-entry.ts', NOTHING_PERSONAL, [
    'ArrayDeclaration',
    'return { call, asked, transaction: JSON.stringify({ np_transaction_id: asked.npTransactionId }), personal: [] }',
    `return { call, asked, transaction: JSON.stringify({ np_transaction_id: asked.npTransactionId }), personal: ["Stryker was here"] }`,
  ]),
]

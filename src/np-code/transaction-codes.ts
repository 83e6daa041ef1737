import { fact, faulty } from './fact.js'
import type { NpCodeFacts } from './np-code-types.js'

/** What NP says against a shipment report, a cancellation or an update: values, and states that they don't fit. */
export const TRANSACTION_CODES = {
  E0100002: faulty('npTransactionId', 'characters', 'link'),
  E0100003: faulty('npTransactionId', 'length', 'link'),
  E0100105: faulty('shipment.carrier', 'missing'),
  E0100106: faulty('shipment.carrier', 'characters', 'link'),
  E0100107: faulty('shipment.carrier', 'length', 'link'),
  E0100108: faulty('shipment.carrier', 'unknown', 'link'),
  E0100109: faulty('shipment.slipNumber', 'missing'),
  E0100110: faulty('shipment.slipNumber', 'format'),
  E0100111: faulty('invoicePrintedAt', 'missing'),
  E0100113: fact('state', 'npTransactionId', 'shop', 'B'),
  E0100114: fact('state', null, 'shop', 'A'),
  E0100115: fact('state', null, 'shop', 'A'),
  E0100118: fact('state', null, 'shop', 'A'),
  E0100120: fact('state', null, 'shop', 'A'),
  E0100121: fact('state', 'invoicePrintedAt', 'shop', 'B'),
  E0100126: faulty('invoicePrintedAt', 'out_of_range'),
  E0100132: fact('state', 'service', 'shop', 'B'),
  E0100143: faulty('invoicePrintedAt', 'not_allowed', 'link'),
  E0109002: fact('state', null, 'np_desk', 'B'),
  E0109003: fact('state', null, 'np_desk', 'B'),
  EPRO0105: faulty('npTransactionId', 'missing', 'link'),
  EPRO0106: faulty('npTransactionId', 'duplicate', 'link'),
  EPRO0107: fact('state', null, 'np_desk', 'B'),
  EPRO0109: faulty('invoicePrintedAt', 'format', 'link'),
} as const satisfies Readonly<Record<string, NpCodeFacts>>

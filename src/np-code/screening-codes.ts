import { fact } from './fact.js'
import type { NpCodeFacts } from './np-code-types.js'
import { REJECTION_CODES } from './rejection-codes.js'

/**
 * Results of a screening, and NP's reasons for NG and for a hold. What is to be corrected, 10, RE026 and RE027 don't
 * say: that is asked of NP's desk.
 */
export const SCREENING_CODES = {
  '00': fact('result', null, 'nobody', 'A'),
  '10': fact('result', null, 'np_desk', 'A'),
  '20': fact('result', null, 'shop', 'A'),
  '30': fact('result', null, 'shop', 'B'),
  '40': fact('result', null, 'nobody', 'A'),
  '50': fact('result', null, 'nobody', 'B'),
  ...REJECTION_CODES,
  RE001: fact('hold', 'buyer.name', 'shop', 'B'),
  RE002: fact('hold', 'buyer.name', 'shop', 'B'),
  RE003: fact('hold', 'buyer.name', 'shop', 'B'),
  RE004: fact('hold', 'buyer.name', 'shop', 'B'),
  RE005: fact('hold', 'destination.name', 'shop', 'B'),
  RE006: fact('hold', 'destination.name', 'shop', 'B'),
  RE007: fact('hold', 'destination.name', 'shop', 'B'),
  RE008: fact('hold', 'destination.name', 'shop', 'B'),
  RE009: fact('hold', 'buyer.address', 'shop', 'A'),
  RE010: fact('hold', 'buyer.address', 'shop', 'B'),
  RE011: fact('hold', 'buyer.address', 'shop', 'B'),
  RE012: fact('hold', 'buyer.address', 'shop', 'B'),
  RE013: fact('hold', 'buyer.address', 'shop', 'B'),
  RE014: fact('hold', 'buyer.address', 'shop', 'A'),
  RE015: fact('hold', 'destination.address', 'shop', 'A'),
  RE016: fact('hold', 'destination.address', 'shop', 'B'),
  RE017: fact('hold', 'destination.address', 'shop', 'B'),
  RE018: fact('hold', 'destination.address', 'shop', 'B'),
  RE019: fact('hold', 'destination.address', 'shop', 'B'),
  RE020: fact('hold', 'destination.address', 'shop', 'A'),
  RE021: fact('hold', 'buyer.telephone', 'shop', 'A'),
  RE022: fact('hold', 'buyer.telephone', 'buyer', 'B'),
  RE023: fact('hold', 'destination.telephone', 'shop', 'A'),
  RE024: fact('hold', 'buyer.email', 'buyer', 'B'),
  RE025: fact('hold', 'buyer.email', 'shop', 'B'),
  RE026: fact('hold', null, 'np_desk', 'A'),
  RE027: fact('hold', null, 'np_desk', 'B'),
  RE028: fact('hold', null, 'buyer', 'B'),
  RE029: fact('hold', null, 'nobody', 'B'),
  RE031: fact('hold', 'buyer.telephone', 'shop', 'B'),
} as const satisfies Readonly<Record<string, NpCodeFacts>>

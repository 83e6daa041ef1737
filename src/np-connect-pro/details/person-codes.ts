import type { NpCode } from '../../np-code/np-codes.js'

/** NP's codes against a text, and against a postcode or a telephone number. */
export type TextCodes = Readonly<Record<'characters' | 'length', NpCode>> & { readonly missing?: NpCode }
export type NumberCodes = Readonly<Record<'missing' | 'characters' | 'format', NpCode>>

/** Whom a value is about, and NP's codes against it: of those that are there for buyer and destination alike. */
export interface PersonCodes {
  readonly path: 'buyer' | 'destination'
  readonly name: Required<TextCodes>
  readonly nameKana: TextCodes
  readonly company: TextCodes
  readonly department: TextCodes
  readonly postcode: NumberCodes
  readonly address: Required<TextCodes>
  readonly telephone: NumberCodes
  /** Why NP holds an order. */
  readonly hold: Readonly<Record<'incomplete' | 'temporary' | 'telephone', NpCode>>
}

export const BUYER_CODES: PersonCodes = {
  path: 'buyer',
  name: { missing: 'E0100048', characters: 'E0100049', length: 'E0100050' },
  nameKana: { length: 'E0100051', characters: 'E0100052' },
  company: { characters: 'E0100054', length: 'E0100053' },
  department: { characters: 'E0100056', length: 'E0100055' },
  postcode: { missing: 'E0100057', characters: 'E0100058', format: 'E0100136' },
  address: { missing: 'E0100060', characters: 'E0100061', length: 'E0100062' },
  telephone: { missing: 'E0100063', characters: 'E0100064', format: 'E0100065' },
  hold: { incomplete: 'RE009', temporary: 'RE014', telephone: 'RE021' },
}

export const DESTINATION_CODES: PersonCodes = {
  path: 'destination',
  name: { missing: 'E0100072', characters: 'E0100073', length: 'E0100074' },
  nameKana: { length: 'E0100075', characters: 'E0100076' },
  company: { characters: 'E0100078', length: 'E0100077' },
  department: { characters: 'E0100080', length: 'E0100079' },
  postcode: { missing: 'E0100081', characters: 'E0100082', format: 'E0100137' },
  address: { missing: 'E0100084', characters: 'E0100085', length: 'E0100086' },
  telephone: { missing: 'E0100087', characters: 'E0100088', format: 'E0100089' },
  hold: { incomplete: 'RE015', temporary: 'RE020', telephone: 'RE023' },
}

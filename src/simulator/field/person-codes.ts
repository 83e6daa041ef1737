/** NP's codes for the fields of one person. */
export interface PersonCodes {
  readonly nameMissing: string
  readonly nameCharacters: string
  readonly nameLength: string
  readonly kanaLength: string
  readonly kanaCharacters: string
  readonly companyLength: string
  readonly companyCharacters: string
  readonly departmentLength: string
  readonly departmentCharacters: string
  readonly zipMissing: string
  readonly zipCharacters: string
  readonly zipFormat: string
  readonly zipMismatch: string
  readonly addressMissing: string
  readonly addressCharacters: string
  readonly addressLength: string
  readonly telMissing: string
  readonly telCharacters: string
  readonly telFormat: string
  readonly telElevenDigits: string
  readonly telTenDigits: string
}

export const BUYER_CODES: PersonCodes = {
  nameMissing: 'E0100048',
  nameCharacters: 'E0100049',
  nameLength: 'E0100050',
  kanaLength: 'E0100051',
  kanaCharacters: 'E0100052',
  companyLength: 'E0100053',
  companyCharacters: 'E0100054',
  departmentLength: 'E0100055',
  departmentCharacters: 'E0100056',
  zipMissing: 'E0100057',
  zipCharacters: 'E0100058',
  zipFormat: 'E0100136',
  zipMismatch: 'E0100059',
  addressMissing: 'E0100060',
  addressCharacters: 'E0100061',
  addressLength: 'E0100062',
  telMissing: 'E0100063',
  telCharacters: 'E0100064',
  telFormat: 'E0100065',
  telElevenDigits: 'E0100066',
  telTenDigits: 'E0100067',
}

export const DESTINATION_CODES: PersonCodes = {
  nameMissing: 'E0100072',
  nameCharacters: 'E0100073',
  nameLength: 'E0100074',
  kanaLength: 'E0100075',
  kanaCharacters: 'E0100076',
  companyLength: 'E0100077',
  companyCharacters: 'E0100078',
  departmentLength: 'E0100079',
  departmentCharacters: 'E0100080',
  zipMissing: 'E0100081',
  zipCharacters: 'E0100082',
  zipFormat: 'E0100137',
  zipMismatch: 'E0100083',
  addressMissing: 'E0100084',
  addressCharacters: 'E0100085',
  addressLength: 'E0100086',
  telMissing: 'E0100087',
  telCharacters: 'E0100088',
  telFormat: 'E0100089',
  telElevenDigits: 'E0100090',
  telTenDigits: 'E0100091',
}

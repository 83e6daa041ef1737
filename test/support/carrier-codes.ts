import type { Carrier } from '../../src/index.js'

/** makeshop's code and NP's, typed from the facts; no source tells NP's code of クリックポスト. */
export const CARRIER_CODES: Readonly<Record<Carrier, readonly [makeshop: string, np: string | null]>> = {
  yu_pack: ['001', '59041'],
  yu_pack_registered: ['010', '59040'],
  ecohai: ['019', '59150'],
  yamato: ['002', '59010'],
  tonami: ['017', '59100'],
  jp_logistics: ['018', '59140'],
  sagawa: ['003', '50000'],
  seino: ['006', '59030'],
  fukuyama: ['007', '59060'],
  meitetsu: ['013', '59090'],
  next_morning_10: ['012', '59042'],
  niigata: ['022', '59080'],
  yu_packet: ['025', '59043'],
  click_post: ['027', null],
}

const carriers = Object.keys(CARRIER_CODES) as Carrier[]

/** Every carrier of which NP's code is known, with that code. */
export const WITH_NP_CODE: readonly (readonly [Carrier, string])[] = carriers.flatMap((carrier) => {
  const [, np] = CARRIER_CODES[carrier]
  return np === null ? [] : [[carrier, np] as const]
})

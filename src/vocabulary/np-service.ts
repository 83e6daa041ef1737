/**
 * The two services of Net Protections that 自動連携 links.
 *
 * @category Vocabulary
 */
export const NP_SERVICES = ['np_atobarai', 'np_atobarai_wiz'] as const

/**
 * The service of Net Protections that an order uses.
 *
 * - `np_atobarai`: NP後払い; NP posts the invoice.
 * - `np_atobarai_wiz`: NP後払いwiz; the shop prints the invoice and puts it in the parcel (SHIP-08).
 *
 * @category Vocabulary
 */
export type NpService = Extract<(typeof NP_SERVICES)[number], string>

import type { Carrier } from '../../vocabulary/carrier.js'

/**
 * A shipment report as NP took it.
 *
 * @category Testing
 */
export interface ReportAtNp {
  /** 配送業者; `null`: the code is no supported carrier's. */
  readonly carrier: Carrier | null
  /** 伝票番号. */
  readonly slipNumber: string
  /** The day on which the wiz invoice was printed, `yyyy-MM-dd`; `null` if NP was told none. */
  readonly invoiceDay: string | null
}

import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import type { Goods } from '../../transport/details/order-details.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import type { NpService } from '../../vocabulary/np-service.js'
import { visible } from '../form/visible.js'
import type { Site } from '../options/site.js'
import { type BuyerBody, buyerBody, type PersonBody, partyBody } from './person-body.js'

const SETTLEMENT_TYPES = { np_atobarai: '02', np_atobarai_wiz: '03' } as const satisfies Record<NpService, string>

/** One thing that was bought, as NP takes it. */
interface GoodsBody {
  readonly goods_name: string
  readonly goods_price: number
  readonly quantity: number
}

/** An order as NP takes one. */
interface TransactionBody {
  readonly np_transaction_id?: string
  readonly shop_transaction_id: string
  readonly shop_order_date: string
  readonly settlement_type: (typeof SETTLEMENT_TYPES)[NpService]
  readonly site_name?: string
  readonly site_url?: string
  readonly billed_amount: number
  readonly customer: BuyerBody
  readonly dest_customer?: PersonBody
  readonly goods: readonly GoodsBody[]
}

/**
 * An entry of `transactions` of a registration or an update; an update names NP's own id, and the buyer as its
 * destination where none is given.
 */
export function transactionBody(request: ScreeningRequest, site: Site | undefined): TransactionBody {
  const { orderNumber, npTransactionId, service, details } = request
  const { orderedAt, amount, buyer, goods } = details
  const isUpdate = npTransactionId !== null
  // Whether an update that leaves the destination out takes away the one from before isn't known.
  const destination = details.destination ?? (isUpdate ? buyer : null)
  return {
    ...(isUpdate ? { np_transaction_id: npTransactionId } : {}),
    shop_transaction_id: orderNumber,
    shop_order_date: dayInTokyo(orderedAt),
    settlement_type: SETTLEMENT_TYPES[service],
    ...(site === undefined ? {} : { site_name: site.name, site_url: site.url }),
    billed_amount: amount,
    customer: buyerBody(buyer),
    ...(destination === null ? {} : { dest_customer: partyBody(destination) }),
    goods: goods.map(goodsBody),
  }
}

/** An entry of a re-registration: what is left of the order. Who bought it is known to NP from the one before. */
export function reregistrationBody({ orderNumber, npTransactionId, details }: ScreeningRequest): object {
  const { orderedAt, amount, goods } = details
  return {
    base_np_transaction_id: npTransactionId,
    shop_transaction_id: orderNumber,
    shop_order_date: dayInTokyo(orderedAt),
    billed_amount: amount,
    goods: goods.map(goodsBody),
  }
}

function goodsBody({ name, price, quantity }: Goods): GoodsBody {
  return { goods_name: visible(name), goods_price: price, quantity }
}

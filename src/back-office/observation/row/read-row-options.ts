import { readPaymentMethod } from '../../../order/event/read-payment-method.js'
import { isInstant } from '../../../order/form/is-instant.js'
import { NONE } from '../../../shape/none.js'
import { safely } from '../../../shape/safely.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { ObserveOptions } from '../look/observe-options.js'
import type { RowOptions } from './row-options.js'

/** When a row was written, and its shop's own payment methods. */
export interface RowOptionsReading {
  readonly at: string
  readonly ownPaymentMethods: readonly PaymentMethod[]
}

type OwnOptions = Omit<RowOptions, keyof ObserveOptions>

/**
 * Reads the options of a row, each once, but for what is known beside its order; a text is the path of what is
 * malformed (READ-24).
 */
export const readRowOptions = /* @__PURE__ */ safely((options: OwnOptions): RowOptionsReading | string => {
  const { at, ownPaymentMethods } = options
  if (!isInstant(at)) return 'options.at'
  const given: unknown = ownPaymentMethods ?? NONE
  if (!Array.isArray(given)) return 'options.ownPaymentMethods'
  const read: PaymentMethod[] = []
  for (const [place, each] of given.entries()) {
    const method = readPaymentMethod(each)
    if (typeof method === 'string') return `options.ownPaymentMethods[${place}]${method}`
    read.push(method)
  }
  return { at, ownPaymentMethods: read }
}, 'options')

import type { NpCall } from '../options/np-call.js'
import type { Call } from './call.js'
import { cancel } from './cancel.js'
import { findPayment } from './find-payment.js'
import { findScreening } from './find-screening.js'
import { register } from './register.js'
import { report } from './report.js'
import { reregister } from './reregister.js'
import { update } from './update.js'

/** How each call does its work, by which id an entry of it is named, and whether an id may come twice. */
export const CALLS: Readonly<Record<NpCall, CallFacts>> = {
  register: { act: register, idField: 'shop_transaction_id', oncePerCall: false },
  update: { act: update, idField: 'np_transaction_id', oncePerCall: false },
  cancel: { act: cancel, idField: 'np_transaction_id', oncePerCall: true },
  reregister: { act: reregister, idField: 'base_np_transaction_id', oncePerCall: false },
  find_screening: { act: findScreening, idField: 'np_transaction_id', oncePerCall: false },
  find_payment: { act: findPayment, idField: 'np_transaction_id', oncePerCall: false },
  report_shipment: { act: report, idField: 'np_transaction_id', oncePerCall: true },
}

interface CallFacts {
  readonly act: Call
  readonly idField: string
  readonly oncePerCall: boolean
}

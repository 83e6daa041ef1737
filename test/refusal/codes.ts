import type { LinkRefusalCode, RefusalCode, WarningCode } from '../../src/index.js'

/** Every code by which `decide` refuses or leads elsewhere, each once: the compiler asks for them. */
export const REFUSAL_CODES: Readonly<Record<RefusalCode, true>> = {
  malformed: true,
  order_closed: true,
  sync_suspect: true,
  status_final: true,
  step_out_of_order: true,
  already_requested: true,
  not_asked: true,
  correction_status: true,
  correction_not_opened: true,
  correction_after_shipping: true,
  shipment_status: true,
  already_shipped: true,
  invoice_not_printed: true,
  channel_sanchoku: true,
  channel_unknown: true,
  slip_missing: true,
  carrier_missing: true,
  slip_malformed: true,
  carrier_mail_service: true,
  carrier_ambiguous: true,
  carrier_unsupported: true,
  report_under_way: true,
  invoice_status: true,
  invoice_not_wiz: true,
  invoice_after_shipping: true,
  payment_change_status: true,
  payment_method_linked: true,
  confirm_without_doubt: true,
}

/** Every code of a warning. */
export const WARNING_CODES: Readonly<Record<WarningCode, true>> = {
  email_not_rescreened: true,
  slip_check_digit: true,
  np_console_edit: true,
  not_cancelled_at_np: true,
  receipt_stays_received: true,
  cancel_not_linked: true,
  sync_may_be_lost: true,
}

/** Every code of an order that isn't linked. */
export const LINK_REFUSAL_CODES: Readonly<Record<LinkRefusalCode, true>> = {
  malformed: true,
  link_not_automatic: true,
  sp_code_missing: true,
  connect_lite: true,
  multiple_destinations: true,
  preorder: true,
  source_external: true,
  source_payment_change: true,
}

import { Err, Ok } from 'makeshop-np-atobarai'
import { changed } from './decisions.mjs'
import { missesCheckDigit, readCarrier, readSlip } from './delivery-texts.mjs'
import { refused, violation } from './refusals.mjs'
import { revise } from './revise.mjs'
import { ship } from './ship.mjs'

const REPORTED = /** @type {const} */ (['SHIP-09', 'SHIP-01', 'READ-17', 'READ-18'])

/** @typedef {import('makeshop-np-atobarai').Decision['routes']} Routes */

/**
 * An operator sets 配送完了: only in 審査OK.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEventOf<'delivery.completed'>} event
 */
export function complete(order, event) {
  if (order.closed !== null) return Err(refused(order, event.type, [violation('READ-07', 'order_closed')]))
  if (order.paymentStatus !== 'screening_approved') return Err(refused(order, event.type, tooEarly(order)))
  const slip = readSlip(event.slipNumber)
  const carrier = readCarrier(event.carrier)
  const violations = against(order, event.channel, slip, carrier)
  if (violations.length > 0 && violations[0].effect === 'refuse') return Err(refused(order, event.type, violations))
  const warnings =
    slip.number !== null && carrier.id !== null && missesCheckDigit(carrier.id, slip.number)
      ? [violation('READ-19', 'slip_check_digit', 'warn')]
      : []
  if (violations.length > 0 || carrier.id === null || slip.number === null) {
    return Ok(ship(order, event, /** @type {Routes} */ (violations), warnings))
  }
  const next = revise(order, {
    paymentStatus: 'shipment_report_preparing',
    statusSince: event.at,
    deliveryStatus: 'shipped',
    problem: null,
    shipment: { carrier: carrier.id, slipNumber: slip.number },
  })
  return Ok(changed(next, REPORTED, warnings))
}

/** @param {import('makeshop-np-atobarai').Order} order */
function tooEarly(order) {
  const status = violation('SHIP-01', 'shipment_status')
  return order.syncTrust === 'suspect' ? [violation('READ-03', 'sync_suspect'), status] : [status]
}

/**
 * Everything that stands against it, in the order of READ-18.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').DeliveryChannel} channel
 * @param {import('./delivery-texts.mjs').Slip} slip
 * @param {import('./carriers.mjs').NamedCarrier} carrier
 */
function against(order, channel, slip, carrier) {
  /** @type {import('./refusals.mjs').Violation[]} */
  const found = []
  if (order.syncTrust === 'suspect') found.push(violation('READ-03', 'sync_suspect'))
  if (order.deliveryStatus === 'shipped') found.push(violation('READ-14', 'already_shipped'))
  if (order.service === 'np_atobarai_wiz' && order.invoicePrintedAt === null) {
    found.push(violation('SHIP-08', 'invoice_not_printed'))
  }
  if (channel === 'sanchoku') found.push(violation('SHIP-07', 'channel_sanchoku', 'route'))
  else if (channel === 'other') found.push(violation('READ-05', 'channel_unknown', 'route'))
  if (slip.fault === 'missing') found.push(violation('SHIP-02', 'slip_missing', 'route'))
  if (carrier.fault === 'missing') found.push(violation('SHIP-02', 'carrier_missing', 'route'))
  if (slip.fault !== null && slip.fault !== 'missing') {
    const effect = found.some((each) => each.effect === 'route') ? 'route' : 'refuse'
    found.push({ rule: 'READ-19', code: 'slip_malformed', effect, detail: slip.fault })
  }
  if (carrier.fault === 'mail_service') found.push(violation('SHIP-06', 'carrier_mail_service', 'route'))
  else if (carrier.fault === 'ambiguous') found.push(violation('SHIP-04', 'carrier_ambiguous', 'route'))
  else if (carrier.fault === 'unknown') found.push(violation('SHIP-04', 'carrier_unsupported', 'route'))
  return found
}

import { Err, Ok } from 'makeshop-np-atobarai'
import { changed } from './decisions.mjs'
import { refused, violation } from './refusals.mjs'
import { revise } from './revise.mjs'

const EMAIL = /** @type {const} */ (['READ-13', 'CORR-04'])

/**
 * An operator edits the order. In 審査中 nothing can be edited, in 審査保留 and 審査OK only the e-mail address.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEventOf<'order.edited'>} event
 */
export function edit(order, event) {
  if (order.closed !== null) return Err(refused(order, event.type, [violation('READ-07', 'order_closed')]))
  const emailOnly = isEmailOnly(event.fields)
  if (order.paymentStatus === 'screening_in_progress')
    return Err(refused(order, event.type, tooEarly(order, emailOnly)))
  if (emailOnly) return Ok(changed(revise(order, {}), EMAIL, [violation('READ-13', 'email_not_rescreened', 'warn')]))
  const notOpened = violation(
    order.paymentStatus === 'screening_on_hold' ? 'CORR-02' : 'READ-02',
    'correction_not_opened',
  )
  const violations = order.syncTrust === 'suspect' ? [violation('READ-03', 'sync_suspect'), notOpened] : [notOpened]
  return Err(refused(order, event.type, violations))
}

/**
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {boolean} emailOnly
 */
function tooEarly(order, emailOnly) {
  const status = violation('CORR-01', 'correction_status')
  if (order.syncTrust !== 'suspect') return [status]
  const suspect = violation('READ-03', 'sync_suspect')
  return emailOnly ? [status, suspect] : [suspect, status]
}

/** @param {readonly string[]} fields */
function isEmailOnly(fields) {
  for (let at = 0; at < fields.length; at += 1) if (fields[at] !== 'email') return false
  return true
}

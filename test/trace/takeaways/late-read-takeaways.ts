import { piece } from './takeaway.js'

const ADOPTING = 'intake/adopt-order.ts'
const EVENTS = 'order/event/read-event.ts'
const EVENT_FORMS = 'order/event/event-forms.ts'
const SCREENING = 'lifecycle/updates/screening-updates.ts'
const SLIPS = 'parsing/read-slip-number.ts'
const SYNCING = 'lifecycle/updates/sync-updates.ts'

/** READ-14 to READ-26. */
export const LATE_READ_TAKEAWAYS = {
  'READ-14': ['edges'],
  'READ-15': ['edges'],
  'READ-16': ['edges'],
  'READ-17': [
    piece(SYNCING, 'return showsProblem(status) ?', 'return true ?'),
    piece(SYNCING, 'return showsProblem(status) ?', 'return false ?'),
    piece('lifecycle/updates/correction-updates.ts', `({ problem: { stage: 'operator', codes: [] } })`, '({})'),
    piece('lifecycle/guards/event-guards.ts', 'event.codes.length === 0 ||', ''),
    piece(SCREENING, 'everApproved: true, problem: null }', 'everApproved: true }'),
    piece(ADOPTING, '|| !showsProblem(paymentStatus)', ''),
  ],
  'READ-18': [
    piece(
      'lifecycle/interpreter/violations-of.ts',
      `if (branch.actions) effect = 'route'`,
      `effect = branch.actions ? 'route' : 'refuse'`,
    ),
    piece(
      'lifecycle/updates/delivery-updates.ts',
      `'shipped', shipment: null, openFollowUps`,
      `'shipped', shipment: { carrier: 'yamato', slipNumber: '123456789013' }, openFollowUps`,
    ),
  ],
  'READ-19': [
    'edges',
    piece('lifecycle/interpreter/warnings-of.ts', 'hasDoubtfulSlip(event) &&', 'false &&'),
    piece('parsing/misses-check-digit.ts', 'TWELVE_DIGITS.test(digits) &&', ''),
    piece(SLIPS, "if (isOnlyHyphens(folded ?? text)) return { slipNumber: null, fault: 'missing' }", ''),
    piece(SLIPS, `if (!DIGIT.test(folded)) return { slipNumber: null, fault: 'slip_word' }`, ''),
    piece(SLIPS, 'if (!isSlipNumber(folded))', 'if (false)'),
    piece(SLIPS, 'if (!SLIP_FORM.test(folded))', 'if (false)'),
    piece(SLIPS, "text.replace(SYMBOLS, '_')", 'text'),
  ],
  'READ-20': [
    piece(SCREENING, `known.id === null ? 'none' : 'live'`, `'requested'`),
    piece(SCREENING, `if (known.state !== 'requested') return known`, ''),
    piece(SCREENING, `known.state === 'none' ||`, ''),
    piece(SCREENING, `|| known.state === 'rejected' ?`, '?'),
    piece(SCREENING, `known.state === 'none' || known.state === 'rejected' ?`, 'true ?'),
    piece(SCREENING, `{ state: 'requested', id: null }`, `{ state: 'requested', id: known.id }`),
    piece(SCREENING, `npTransaction: { state: 'live', id: event.npTransactionId },`, ''),
    piece(SCREENING, `npTransaction: { state: 'rejected', id: order.npTransaction.id },`, ''),
  ],
  'READ-21': [
    'edges',
    piece(SYNCING, `settle(order.openFollowUps, 'check_np_console'),`, 'order.openFollowUps,'),
    piece(SYNCING, `{ syncTrust: 'suspect', openFollowUps`, '{ openFollowUps'),
    piece(SYNCING, `openFollowUps: open(order.openFollowUps, 'check_np_console') }`, '}'),
    piece(SYNCING, 'npTransaction: requested(order.npTransaction),', ''),
    piece(SYNCING, `...atNp(order, 'rejected'),`, ''),
    piece(SYNCING, `...atNp(order, 'live'),\n  }),`, '}),'),
    piece(SYNCING, `'check_np_console', ...SHIPMENT_FOLLOW_UPS`, `'check_np_console'`),
  ],
  'READ-22': ['edges'],
  'READ-23': ['edges', piece('order/form/is-instant.ts', '(Z|', '(|Z|')],
  'READ-24': [
    piece('order/form/order-form.ts', 'orderNumber: isOrderNumber', 'orderNumber: isText'),
    piece('order/form/is-instant.ts', 'new Date(value.slice(0, 10)).getUTCDate() === +value.slice(8, 10)', 'true'),
    piece(EVENTS, `return isInstant(at) ?`, 'return isText(at) ?'),
    piece(EVENT_FORMS, 'npTransactionId: isNpTransactionId', 'npTransactionId: isText'),
    piece(EVENT_FORMS, `isText(reason) && reason.trim() !== ''`, 'isText(reason)'),
    piece(EVENT_FORMS, '&& fields.length > 0', ''),
    piece(EVENT_FORMS, 'isListOf(fields, oneOf(EDIT_FIELDS))', 'isListOf(fields, isText)'),
    piece('order/draft/draft-fields.ts', 'orderNumber: isOrderNumber', 'orderNumber: () => true'),
    piece('shape/is-optional-text.ts', '|| value === null', ''),
    piece(
      'order/same-codes.ts',
      'count(some) === together && count(others) === together',
      'some.length === others.length && others.every((code, at) => code === some[at])',
    ),
    // What throws when it is looked at would throw at the caller.
    piece('shape/safely.ts', '} catch {\n      return whole\n    }', '} finally {}'),
  ],
  'READ-25': [
    piece(
      'makeshop/row/order-report.ts',
      `if (delivery === 'cancelled' || delivery === 'returned') {`,
      `if (delivery === 'cancelled') {`,
    ),
    piece('makeshop/row/one-delivery-more.ts', `? 'returned' : 'differing'`, `? 'cancelled' : 'differing'`),
    piece(
      'back-office/observation/row/refused-row-observation.ts',
      `? [findingOf('row_returned', 'READ-25')] :`,
      '? [] :',
    ),
    piece('back-office/observation/row/returned-after-closing.ts', ', RETURNED_AFTER_CLOSING', ''),
  ],
  'READ-26': [
    piece(ADOPTING, `screening_preparing: 'unknown'`, `screening_preparing: 'none'`),
    piece(ADOPTING, `screening_waiting: 'unknown'`, `screening_waiting: 'requested'`),
    piece(ADOPTING, `needs_attention: 'unknown'`, `needs_attention: 'live'`),
    piece(ADOPTING, `screening_rejected: 'rejected'`, `screening_rejected: 'live'`),
    piece(ADOPTING, `screening_on_hold: 'live'`, `screening_on_hold: 'unknown'`),
    piece(ADOPTING, 'impliesApproval(paymentStatus) ? true :', ''),
    piece(ADOPTING, 'snapshot.everApproved ?? null', 'null'),
    piece(ADOPTING, `afterShipping ? 'shipment' :`, ''),
    piece(ADOPTING, '|| problemCodes.length === 0', ''),
    piece(ADOPTING, `? ['complete_delivery_again'] : []`, '? [] : []'),
    piece(ADOPTING, 'snapshot.invoicePrintedAt ?? null', 'snapshot.invoicePrintedAt ?? snapshot.at'),
  ],
} as const

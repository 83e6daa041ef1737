import { explain, paymentStatusLabel } from 'makeshop-np-atobarai'

/**
 * @typedef {'ja' | 'en'} Locale
 * @typedef {{ rule: string, code: string, message: string }} Note
 * @typedef {{ step: string, event: string | null, rule: string, message: string }} Next
 */

/**
 * What is told about one order: plain data, which `--json` prints as it is and the text is made of.
 *
 * @param {import('./drive.mjs').Course} course
 * @param {Locale} locale
 */
export function report({ orderNumber, service, origin, refusal, order, path, steps, skipped }, locale) {
  return {
    orderNumber,
    service,
    origin: order === null ? 'not_linked' : origin,
    refusal: refusal && refused(refusal, locale),
    path,
    paymentStatus: order?.paymentStatus ?? null,
    deliveryStatus: order?.deliveryStatus ?? null,
    receiptStatus: order?.receiptStatus ?? null,
    paymentMethod: order?.paymentMethod.label ?? null,
    paymentFee: order?.paymentFee ?? null,
    syncTrust: order?.syncTrust ?? null,
    closed: order?.closed ?? null,
    problemCodes: order?.problem?.codes ?? [],
    steps: steps.map((step) => reportStep(step, locale)),
    skippedEvents: skipped,
    openFollowUps: (order?.openFollowUps ?? []).map((kind) => ({ kind, message: explain(kind, locale) })),
  }
}

/** @typedef {ReturnType<typeof report>} Report */

/** @param {import('./drive.mjs').Step} step @param {Locale} locale */
function reportStep({ event, label, status, refusal, decision, becameSuspect }, locale) {
  return {
    at: event.at,
    event: event.type,
    label: label[locale],
    details: detailsOf(event, locale),
    status,
    outcome: decision === null ? 'refused' : decision.changed ? 'changed' : 'unchanged',
    refusal: refusal && refused(refusal, locale),
    routes: (decision?.routes ?? []).map((route) => note(route, locale)),
    warnings: (decision?.warnings ?? []).map((warning) => note(warning, locale)),
    becameSuspect,
    opened: decision?.opened ?? [],
    settled: decision?.settled ?? [],
  }
}

/**
 * @param {Pick<import('makeshop-np-atobarai').Refusal, 'rule' | 'code' | 'violations' | 'next'>} refusal @param
 * {Locale} locale
 */
function refused({ rule, code, violations, next }, locale) {
  return {
    rule,
    code,
    violations: violations.map((violation) => note(violation, locale)),
    next: next.map((step) => ({ ...step, message: explain(step, locale) })),
  }
}

/** @param {import('makeshop-np-atobarai').Violation} violation @param {Locale} locale @returns {Note} */
function note(violation, locale) {
  return { rule: violation.rule, code: violation.code, message: explain(violation, locale) }
}

/**
 * What an event said, as it was typed. The reason of an override is left out: it is free text.
 *
 * @param {import('makeshop-np-atobarai').OrderEvent} event
 * @param {Locale} locale
 * @returns {string[]}
 */
function detailsOf(event, locale) {
  switch (event.type) {
    case 'screening.held':
    case 'screening.rejected':
    case 'screening.failed':
    case 'shipment.failed':
      return [...event.codes]
    case 'delivery.completed':
      return [event.carrier ?? '', event.slipNumber ?? ''].filter((text) => text !== '')
    case 'paymentMethod.changed':
      return [event.to.label]
    case 'status.overridden':
      return [paymentStatusLabel(event.to, locale)]
    case 'sync.confirmed':
      return [paymentStatusLabel(event.status, locale)]
    default:
      return []
  }
}

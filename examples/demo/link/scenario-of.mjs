/**
 * How the simulated NP treats an order: as the events of its example say.
 *
 * @param {readonly import('../read-events.mjs').Happening[]} happenings
 * @returns {import('makeshop-np-atobarai/simulator').Scenario}
 */
export function scenarioOf(happenings) {
  const results = happenings.flatMap(({ event }) => resultOf(event))
  return results.reduceRight((next, result) => (result.kind === 'hold' ? { ...result, next } : result), APPROVE)
}

/** @type {import('makeshop-np-atobarai/simulator').Scenario} */
const APPROVE = { kind: 'approve' }

/**
 * @param {import('makeshop-np-atobarai').OrderEvent} event @returns
 * {import('makeshop-np-atobarai/simulator').Scenario[]}
 */
function resultOf(event) {
  switch (event.type) {
    case 'screening.approved':
      return [APPROVE]
    case 'screening.held':
      return event.codes.length === 0 ? [] : [{ kind: 'hold', reasons: event.codes }]
    case 'screening.rejected':
      return [{ kind: 'reject', code: event.codes[0] ?? 'NG999' }]
    default:
      return []
  }
}

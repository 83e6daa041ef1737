import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import { carrierOf, slipOf } from './conditions.js'

/** READ-18: everything that leads elsewhere than to a report, in judged order, each its own entry. */
export const routesOf = (event: OrderEvent): readonly RuleId[] => {
  if (event.type !== 'delivery.completed') return []
  const carrier = carrierOf(event).is
  const slip = slipOf(event).is
  const routes: RuleId[] = []
  if (event.channel === 'sanchoku') routes.push('SHIP-07')
  if (event.channel === 'other') routes.push('READ-05')
  if (slip === 'missing') routes.push('SHIP-02')
  if (carrier === 'missing') routes.push('SHIP-02')
  if (slip === 'malformed') routes.push('READ-19')
  if (carrier === 'mail') routes.push('SHIP-06')
  if (carrier === 'ambiguous') routes.push('SHIP-04')
  if (carrier === 'unsupported') routes.push('SHIP-04')
  return routes
}

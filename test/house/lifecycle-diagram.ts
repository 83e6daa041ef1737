import {
  definition,
  isAutomatic,
  isFinal,
  type Locale,
  ORDER_EVENT_TYPES,
  orderEventLabel,
  PAYMENT_STATUSES,
  paymentStatusLabel,
} from '../../src/index.js'

/** The way of an order, as a diagram of Mermaid's: what each status adds to what holds everywhere. */
export function lifecycleDiagram(locale: Locale): string {
  const names = PAYMENT_STATUSES.map((status) => `  state "${paymentStatusLabel(status, locale)}" as ${status}`)
  const styles = PAYMENT_STATUSES.flatMap((status) => {
    if (isFinal(status)) return [`  class ${status} over`]
    return isAutomatic(status) ? [`  class ${status} link`] : []
  })
  return [
    'stateDiagram-v2',
    '  classDef link stroke-dasharray: 5 4',
    '  classDef over stroke-width: 3px',
    ...names,
    `  [*] --> ${definition.initial}`,
    ...edges(locale),
    ...styles,
    '  class closed over',
  ].join('\n')
}

/** One arrow from a status to another, however many events lead there. */
function edges(locale: Locale): readonly string[] {
  const events = new Map<string, Set<string>>()
  for (const status of PAYMENT_STATUSES) {
    for (const type of ORDER_EVENT_TYPES) {
      if (type === 'order.cancelled') continue
      for (const { target } of definition.states[status].on[type] ?? []) {
        if (target === undefined) continue
        const edge = `  ${status} --> ${target}`
        events.set(edge, (events.get(edge) ?? new Set()).add(orderEventLabel(type, locale)))
      }
    }
  }
  return [...events].map(([edge, labels]) => `${edge}: ${[...labels].join(' / ')}`)
}

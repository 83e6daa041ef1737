import { definition, type Locale, PAYMENT_STATUSES, paymentStatusLabel, RULES, type RuleId } from '../../src/index.js'
import { lifecycleDiagram } from './lifecycle-diagram.js'
import { cellTable } from './lifecycle-tables.js'
import { LIFECYCLE_WORDS } from './lifecycle-words.js'

/** The page about the lifecycle in one language: a diagram, and a table of each state's cells. */
export function lifecyclePage(locale: Locale): string {
  const words = LIFECYCLE_WORDS[locale]
  const statuses = PAYMENT_STATUSES.flatMap((status) => {
    const { meta, on } = definition.states[status]
    const meaning = meta.rules.map((rule) => told(rule, locale)).join('\n')
    return [`### ${paymentStatusLabel(status, locale)}`, `\`${status}\`: ${meaning}`, cellTable(on, locale)]
  })
  return `${[
    `# ${words.title}`,
    words.otherLanguage,
    words.intro,
    `## ${words.diagram}`,
    `\`\`\`mermaid\n${lifecycleDiagram(locale)}\n\`\`\``,
    words.legend,
    `## ${words.tables}`,
    words.reading,
    ...statuses,
    '### `closed`',
    `${words.closed} (READ-07)`,
    cellTable(definition.states.closed.on, locale),
    `## ${words.everywhere}`,
    words.everywhereText,
    cellTable(definition.on, locale),
  ].join('\n\n')}\n`
}

function told(rule: RuleId, locale: Locale): string {
  return `${RULES[rule].text[locale]} (${rule})`
}

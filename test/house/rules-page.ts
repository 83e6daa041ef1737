import { type Locale, RULES, type Rule } from '../../src/index.js'
import { RULES_WORDS } from './rules-words.js'

/** The page of the rules in one language: each under a heading of its id, so that a link can lead to it. */
export function rulesPage(locale: Locale): string {
  const { title, otherLanguage, intro, sections } = RULES_WORDS[locale]
  const told = Object.entries(sections).flatMap(([section, heading]) => {
    const rules = Object.entries(RULES).filter(([, rule]) => rule.section === section)
    return [`## ${heading}`, ...rules.flatMap(([id, rule]) => [`### ${id}`, rule.text[locale], standing(rule, locale)])]
  })
  return `${[`# ${title}`, otherLanguage, intro, ...told].join('\n\n')}\n`
}

function standing({ level, source }: Rule, locale: Locale): string {
  const { levels, sources } = RULES_WORDS[locale]
  return `*${levels[level]}, ${sources[source]}*`
}

import type { ShapeIssue } from '../../schema/issue/shape-issue.js'
import { excerpt } from '../../text/excerpt.js'
import { foldLabel } from '../../text/fold-label.js'
import type { Words } from '../../wording/words.js'
import { contradictedMethods } from './contradicted-methods.js'
import { headingsOf } from './headings-of.js'
import type { ImportSettings } from './import-settings.js'
import { serviceOf } from './service-of.js'

/** A name, the meaning that a shop gives it, and what a message calls the place where it does. */
type Naming = readonly [name: string, meaning: string, place: string]

/**
 * Where a shop's settings give one name two meanings, the first in each table, and the first of its own 決済方法 that is
 * known as something else. Whichever were taken, a row that was meant by the other would be read as what it isn't, and
 * its goods might leave by that.
 */
export function contradictions(settings: ImportSettings): readonly ShapeIssue[] {
  const { paymentStatuses, paymentMethods, ownPaymentMethods, deliveryStatuses, receiptStatuses, carriers, columns } =
    settings
  const ofMethods = (ownPaymentMethods ?? []).flatMap((method, index) => {
    const meaning = `${serviceOf(method)} ${method.linked}`
    return [method.id, method.label].map((name): Naming => [name, meaning, `ownPaymentMethods[${index}]`])
  })
  const ofColumns = Object.entries(columns ?? {}).flatMap(([column, headings]) =>
    headingsOf(headings).map((heading): Naming => [heading, column, column]),
  )
  return [
    ...contradictionIn('paymentStatuses', namingsIn(paymentStatuses)),
    ...contradictionIn('paymentMethods', namingsIn(paymentMethods)),
    ...contradictionIn('ownPaymentMethods', ofMethods),
    ...contradictedMethods(settings),
    ...contradictionIn('deliveryStatuses', namingsIn(deliveryStatuses)),
    ...contradictionIn('receiptStatuses', namingsIn(receiptStatuses)),
    ...contradictionIn('carriers', namingsIn(carriers)),
    ...contradictionIn('columns', ofColumns),
  ]
}

function namingsIn(table: Readonly<Record<string, string>> | null | undefined): readonly Naming[] {
  return Object.entries(table ?? {}).map(([name, meaning]) => [name, meaning, excerpt(name)])
}

function contradictionIn(path: keyof ImportSettings, namings: readonly Naming[]): readonly ShapeIssue[] {
  const known = new Map<string | null, Naming>()
  for (const naming of namings) {
    const [name, meaning, other] = naming
    const folded = foldLabel(name)
    const [first, before, one] = known.get(folded) ?? naming
    if (folded !== null && before !== meaning) {
      const message = path === 'columns' ? oneHeading(excerpt(first), one, other) : twoMeanings(one, other)
      return [{ code: 'duplicate', path, message }]
    }
    known.set(folded, naming)
  }
  return []
}

function twoMeanings(one: string, other: string): Words {
  return {
    ja: `「${one}」と「${other}」で、同じ名前に異なる意味が割り当てられています。どちらか一方にしてください。`,
    en: `"${one}" and "${other}" give one name two meanings. Keep one of them.`,
  }
}

function oneHeading(heading: string, one: string, other: string): Words {
  return {
    ja: `見出し「${heading}」が、${one}と${other}の両方に指定されています。どちらか一方にしてください。`,
    en: `The heading "${heading}" is named for both ${one} and ${other}. Keep one of them.`,
  }
}

import type { ShapeIssue } from '../../schema/issue/shape-issue.js'
import { excerpt } from '../../text/excerpt.js'
import { foldLabel } from '../../text/fold-label.js'
import type { NpService } from '../../vocabulary/np-service.js'
import type { Words } from '../../wording/words.js'
import type { ImportSettings } from './import-settings.js'
import { NP_METHOD_TEXTS } from './np-method-texts.js'
import { serviceOf } from './service-of.js'

const NAMES = ['id', 'label'] as const

/**
 * The first name of the shop's own 決済方法 that means something else in `paymentMethods`, or that an order of NP's is
 * known by. By it every order of NP's would be passed over as one of another 決済方法, or closed as changed to it. What
 * `paymentMethods` says of such a name was said on purpose, and counts.
 */
export function contradictedMethods({ paymentMethods, ownPaymentMethods }: ImportSettings): readonly ShapeIssue[] {
  const inTable = byFoldedName(paymentMethods ?? {})
  const known = byFoldedName(NP_METHOD_TEXTS)
  for (const [index, method] of (ownPaymentMethods ?? []).entries()) {
    for (const field of NAMES) {
      const name = method[field]
      const folded = foldLabel(name)
      const given = inTable.get(folded)
      const meant = serviceOf(method)
      // A wiz shop may show its method as NP後払い alone, and says so by the id (SHIP-08).
      const meaning = given ?? (meant === 'np_atobarai_wiz' ? null : known.get(folded)) ?? null
      if (folded !== null && meaning !== null && meaning !== meant) {
        const message = (given === undefined ? nameOfNp : inBoth)(excerpt(name), meaning)
        return [{ code: 'duplicate', path: `ownPaymentMethods[${index}].${field}`, message }]
      }
    }
  }
  return []
}

/** If one name has two meanings in the table, that is an issue by itself. */
function byFoldedName(table: Readonly<Record<string, NpService | 'other'>>): Map<string | null, NpService | 'other'> {
  return new Map(Object.entries(table).map(([name, meaning]) => [foldLabel(name), meaning]))
}

function inBoth(name: string, meaning: string): Words {
  return {
    ja: `「${name}」はpaymentMethodsで「${meaning}」とされていますが、ownPaymentMethodsでは別の意味になります。どちらか一方にしてください。`,
    en: `"${name}" is ${meaning} in paymentMethods, and means something else in ownPaymentMethods. Keep one of them.`,
  }
}

function nameOfNp(name: string, meaning: string): Words {
  return {
    ja: `「${name}」はNPのサービス（${meaning}）の名前ですが、ownPaymentMethodsでは別の意味になります。そこから削除し、paymentMethodsで「np_atobarai」か「np_atobarai_wiz」としてください。`,
    en: `"${name}" is a name of NP's service ${meaning}, and means something else in ownPaymentMethods. Take it out there, and name it in paymentMethods, as np_atobarai or np_atobarai_wiz.`,
  }
}

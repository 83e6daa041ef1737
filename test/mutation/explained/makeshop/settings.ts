import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const SETTINGS: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/settings/parse-import-settings.ts',
    'a failure has no tables, so nothing in it has two meanings and it is returned as it is; only the compiler needs the question',
    ['ConditionalExpression', 'if (!read.ok) return read', 'if (false) return read'],
  ),
  ...survivorsOf(
    'src/makeshop/settings/settings-message.ts',
    'a payment method alone has fields that must be there; what comes to need one later is not to be told as one',
    [
      'ConditionalExpression',
      "return setting === 'ownPaymentMethods' ? incomplete(Object.keys(paymentMethodShape).join(', ')) : null",
      "return true ? incomplete(Object.keys(paymentMethodShape).join(', ')) : null",
    ],
  ),
  ...survivorsOf(
    'src/makeshop/settings/settings-message.ts',
    'no words and none that are said come to the same; the compiler needs the null',
    ['ConditionalExpression', 'default: return null', 'default:'],
  ),
]

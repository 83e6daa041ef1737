import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const DETAILS: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-connect-pro/details/explain-order-details.ts', 'a locale that is none of ours is Japanese', [
    'StringLiteral',
    "export function explainOrderDetails(found: DetailsProblem | DetailsWarning, locale: Locale = 'ja'): string {",
    'export function explainOrderDetails(found: DetailsProblem | DetailsWarning, locale: Locale = ""): string {',
  ]),
  ...survivorsOf('src/np-connect-pro/details/read-details-settings.ts', 'no address and no number reads so', [
    'ArrayDeclaration',
    'return Array.isArray(list) ? list.filter(isText) : []',
    'return Array.isArray(list) ? list.filter(isText) : ["Stryker was here"]',
  ]),
]

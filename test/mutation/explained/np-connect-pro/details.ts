import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const DETAILS: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-connect-pro/details/explain-details-problem.ts', 'a locale that is none of ours is Japanese', [
    'StringLiteral',
    "export function explainDetailsProblem(found: DetailsProblem | DetailsWarning, locale: Locale = 'ja'): string {",
    'export function explainDetailsProblem(found: DetailsProblem | DetailsWarning, locale: Locale = ""): string {',
  ]),
  ...survivorsOf('src/np-connect-pro/details/read-details-settings.ts', 'no address and no number reads so', [
    'ArrayDeclaration',
    'shopEmails: (shopEmails ?? []).map((email) => emailAddress(email).toLowerCase()),',
    'shopEmails: (shopEmails ?? ["Stryker was here"]).map((email) => emailAddress(email).toLowerCase()),',
  ]),
  ...survivorsOf('src/np-connect-pro/details/read-details-settings.ts', 'no address and no number reads so', [
    'ArrayDeclaration',
    'shopTelephones: (shopTelephones ?? []).map(telephoneDigits),',
    'shopTelephones: (shopTelephones ?? ["Stryker was here"]).map(telephoneDigits),',
  ]),
]

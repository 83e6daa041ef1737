import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const CORRECTION: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/correction/matter.ts',
    'of the other way a plan has the steps alone, and the step is the same for a cancel and a deletion',
    ['BooleanLiteral', 'instead: [cancelling({ deleted: false })],', 'instead: [cancelling({ deleted: true })],'],
  ),
  ...survivorsOf(
    'src/back-office/correction/looked-up-first.ts',
    'a field that there is not is no e-mail address either',
    [
      'ArrayDeclaration',
      'export function lookedUpFirst({ openFollowUps }: Order, { fields = [] }: Matter, acts: readonly Act[]): readonly Act[] {',
      'export function lookedUpFirst({ openFollowUps }: Order, { fields = ["Stryker was here"] }: Matter, acts: readonly Act[]): readonly Act[] {',
    ],
  ),
]

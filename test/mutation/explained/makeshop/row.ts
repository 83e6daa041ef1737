import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROW: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/row/shown-beside-end.ts',
    'what is noted there nobody reads: of an order that ended the end is what counts',
    [
      'ArrayDeclaration',
      'const unsaid: Remarks = { issues: [], notes: [] }',
      'const unsaid: Remarks = { issues: ["Stryker was here"], notes: [] }',
    ],
    [
      'ArrayDeclaration',
      'const unsaid: Remarks = { issues: [], notes: [] }',
      'const unsaid: Remarks = { issues: [], notes: ["Stryker was here"] }',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/row/order-report.ts',
    'of an order of another 決済方法 the method is shown; only the compiler needs another text',
    [
      'StringLiteral',
      "return ownText(excerpt(meanings.methodName(paymentMethod ?? '')))",
      'return ownText(excerpt(meanings.methodName(paymentMethod ?? "Stryker was here!")))',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/row/table-of.ts',
    'no label is null, nor does any begin as nothing does; only the compiler asks',
    [
      'ConditionalExpression',
      'begun !== null && [...values].some(([label, value]) => label?.startsWith(begun) && value !== values.get(begun))',
      'true && [...values].some(([label, value]) => label?.startsWith(begun) && value !== values.get(begun))',
    ],
    [
      'OptionalChaining',
      'begun !== null && [...values].some(([label, value]) => label?.startsWith(begun) && value !== values.get(begun))',
      'begun !== null && [...values].some(([label, value]) => label.startsWith(begun) && value !== values.get(begun))',
    ],
  ),
  ...survivorsOf('src/makeshop/row/read-order-date.ts', 'neither of the two begins with a digit', [
    'StringLiteral',
    String.raw`const digits = /^\d/.test(rest ?? '') ? DIGITS_BEHIND_DAY : DIGITS`,
    String.raw`const digits = /^\d/.test(rest ?? "Stryker was here!") ? DIGITS_BEHIND_DAY : DIGITS`,
  ]),
  ...survivorsOf(
    'src/makeshop/row/row-shows-gone.ts',
    'neither is a status of a report; only the compiler asks',
    [
      'ConditionalExpression',
      "return status !== null && status !== 'provisional_order' && isOfReport(status)",
      'return true && isOfReport(status)',
    ],
    [
      'LogicalOperator',
      "return status !== null && status !== 'provisional_order' && isOfReport(status)",
      "return status !== null || status !== 'provisional_order' && isOfReport(status)",
    ],
    [
      'ConditionalExpression',
      "return status !== null && status !== 'provisional_order' && isOfReport(status)",
      "return true && status !== 'provisional_order' && isOfReport(status)",
    ],
    [
      'ConditionalExpression',
      "return status !== null && status !== 'provisional_order' && isOfReport(status)",
      'return status !== null && true && isOfReport(status)',
    ],
    [
      'StringLiteral',
      "return status !== null && status !== 'provisional_order' && isOfReport(status)",
      'return status !== null && status !== "" && isOfReport(status)',
    ],
  ),
]

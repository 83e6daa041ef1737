import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const WORDING: readonly ExplainedSurvivor[] = [
  ...(
    [
      [
        'src/makeshop/wording/explain-import-issue.ts',
        "export function explainImportIssue(issue: ImportIssue, locale: Locale = 'ja'): string {",
      ],
      [
        'src/makeshop/wording/explain-row.ts',
        "export function explainRow(row: ImportRow, locale: Locale = 'ja'): string {",
      ],
    ] as const
  ).flatMap(([file, from]) =>
    survivorsOf(file, "a language that isn't one of ours is Japanese, whichever it is", [
      'StringLiteral',
      from,
      from.replace("= 'ja'", '= ""'),
    ]),
  ),
  ...survivorsOf(
    'src/makeshop/wording/explain-import-issue.ts',
    "a language that isn't one of ours is Japanese, whichever it is",
    [
      'StringLiteral',
      "const labels = columns.map((column) => wordsFor(FIELD_LABELS, column, isNeeded ? 'ja' : locale))",
      'const labels = columns.map((column) => wordsFor(FIELD_LABELS, column, isNeeded ? "" : locale))',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/wording/explain-import-issue.ts',
    'what is no text has no label; the compiler needs the question',
    [
      'ConditionalExpression',
      "const label = field === null ? '' : code === 'unknown_field' ? field : wordsFor(FIELD_LABELS, field, locale)",
      "const label = false ? '' : code === 'unknown_field' ? field : wordsFor(FIELD_LABELS, field, locale)",
    ],
  ),
  ...survivorsOf(
    'src/makeshop/wording/explain-row.ts',
    'what is no rule is not cited; the compiler needs the question',
    [
      'ConditionalExpression',
      'const why = row.rule === null ? stopped(text, locale) : citing(text, row.rule, locale)',
      'const why = false ? stopped(text, locale) : citing(text, row.rule, locale)',
    ],
  ),
]

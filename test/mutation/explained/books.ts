import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const TELL = 'notify(() => onThrown?.(thrown))'

export const BOOKS: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/books/gate-entry.ts',
    'what is no time is later than nothing, so that the newest export decides; the compiler asks',
    [
      'ConditionalExpression',
      'return ofExport === null || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
      'return false ? ofExport : laterOf(ofExport, ofCaller)',
    ],
    [
      'LogicalOperator',
      'return ofExport === null || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
      'return ofExport === null && ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
    ],
    [
      'ConditionalExpression',
      'return ofExport === null || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
      'return false || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
    ],
    [
      'ConditionalExpression',
      'return ofExport === null || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)',
      'return ofExport === null || false ? ofExport : laterOf(ofExport, ofCaller)',
    ],
  ),
  ...survivorsOf(
    'src/books/create-memory-books.ts',
    'what has a number has an entry; only the compiler needs the question',
    [
      'ArrayDeclaration',
      'return all.slice(from, from + limit).flatMap((orderNumber) => entries.get(orderNumber) ?? [])',
      'return all.slice(from, from + limit).flatMap((orderNumber) => entries.get(orderNumber) ?? ["Stryker was here"])',
    ],
  ),
  ...survivorsOf(
    'src/books/create-memory-books.ts',
    'sorted once more, they stand as before: it only takes longer',
    [
      'ConditionalExpression',
      'if (numbers.length < entries.size) numbers = [...entries.keys()].sort()',
      'if (true) numbers = [...entries.keys()].sort()',
    ],
    [
      'EqualityOperator',
      'if (numbers.length < entries.size) numbers = [...entries.keys()].sort()',
      'if (numbers.length <= entries.size) numbers = [...entries.keys()].sort()',
    ],
  ),
  ...survivorsOf('src/books/create-memory-books.ts', 'no number stands before null', [
    'ConditionalExpression',
    'const from = after === null ? 0 : firstBehind(all, after)',
    'const from = false ? 0 : firstBehind(all, after)',
  ]),
  ...survivorsOf(
    'src/books/create-memory-books.ts',
    'there is a number in the middle; only the compiler needs the question',
    [
      'ConditionalExpression',
      'if (number !== undefined && number <= after) low = middle + 1',
      'if (true && number <= after) low = middle + 1',
    ],
  ),
  ...survivorsOf(
    'src/books/read-entry.ts',
    'a text is no kept order, and so unreadable',
    [
      'ConditionalExpression',
      "if (known === 'unreadable' || isOneOf(WHY_NOT_KEPT, known)) return known",
      'if (false || isOneOf(WHY_NOT_KEPT, known)) return known',
    ],
    [
      'StringLiteral',
      "if (known === 'unreadable' || isOneOf(WHY_NOT_KEPT, known)) return known",
      'if (known === "" || isOneOf(WHY_NOT_KEPT, known)) return known',
    ],
  ),
  ...['safe-books', 'take-over-into-books', 'take-row-into-books'].flatMap((file) =>
    survivorsOf(`src/books/${file}.ts`, 'what a callback throws, also as it isn’t there, goes no further', [
      'OptionalChaining',
      TELL,
      TELL.replace('?.', ''),
    ]),
  ),
  ...survivorsOf('src/books/wording/explain-books-failure.ts', 'a language that isn’t one of ours is Japanese', [
    'StringLiteral',
    "export function explainBooksFailure(failure: BooksFailure | RefusedInBooks, locale: Locale = 'ja'): string {",
    'export function explainBooksFailure(failure: BooksFailure | RefusedInBooks, locale: Locale = ""): string {',
  ]),
]

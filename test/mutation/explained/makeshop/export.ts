import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const EXPORT: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/export/find-columns.ts',
    'a file without a column of 注文番号 is not read at all',
    [
      'UnaryOperator',
      "const numberAt = positions.get('orderNumber') ?? -1",
      "const numberAt = positions.get('orderNumber') ?? +1",
    ],
    [
      'StringLiteral',
      "const heading = header[numberAt] ?? ''",
      'const heading = header[numberAt] ?? "Stryker was here!"',
    ],
  ),
  ...survivorsOf('src/makeshop/export/body-reports.ts', 'an order has a row; only the compiler needs the question', [
    'ConditionalExpression',
    'if (last === null) return',
    'if (false) return',
  ]),
  ...survivorsOf('src/makeshop/export/body-reports.ts', 'a shortcut: few rows name 注文番号 as the header does', [
    'ConditionalExpression',
    'if (!cells.includes(heading)) return false',
    'if (false) return false',
  ]),
  ...survivorsOf('src/makeshop/export/open-file.ts', 'a shortcut: only of Shift_JIS is it asked whether it is EUC-JP', [
    'ConditionalExpression',
    "return { encoding, eucJp: encoding === 'shift_jis' ? (beginningIn('euc-jp', beginning) ?? null) : null }",
    "return { encoding, eucJp: true ? (beginningIn('euc-jp', beginning) ?? null) : null }",
  ]),
  ...survivorsOf(
    'src/makeshop/export/open-file.ts',
    'a beginning of no bytes tells nothing, nor does it say anything else',
    ['ConditionalExpression', 'if (size > 0) yield joined(beginning, size)', 'if (true) yield joined(beginning, size)'],
    ['EqualityOperator', 'if (size > 0) yield joined(beginning, size)', 'if (size >= 0) yield joined(beginning, size)'],
  ),
  ...survivorsOf(
    'src/makeshop/export/beginning-in.ts',
    'a byte that is not ASCII is no line break; DEL, which is, stands in no line before the one that tells',
    [
      'EqualityOperator',
      'const end = bytes.findIndex((byte, index) => index > telling && LINE_BREAKS.includes(byte))',
      'const end = bytes.findIndex((byte, index) => index >= telling && LINE_BREAKS.includes(byte))',
    ],
    [
      'EqualityOperator',
      'const telling = bytes.findIndex((byte) => byte > 0x7f)',
      'const telling = bytes.findIndex((byte) => byte >= 0x7f)',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/header-report.ts',
    'a column is found at a cell of this header; only the compiler needs the default',
    [
      'StringLiteral',
      "for (const [column, place] of positions) columns[column] = excerpt(cells[place] ?? '')",
      'for (const [column, place] of positions) columns[column] = excerpt(cells[place] ?? "Stryker was here!")',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/rows-of.ts',
    'when a row is parsed again is a matter of cost alone',
    ['EqualityOperator', 'if (all.length < enough) {', 'if (all.length <= enough) {'],
    [
      'ConditionalExpression',
      'enough = start === 0 ? Math.min(rest.length * 2, LONGEST_ROW) : 0',
      'enough = true ? Math.min(rest.length * 2, LONGEST_ROW) : 0',
    ],
    [
      'MethodExpression',
      'enough = start === 0 ? Math.min(rest.length * 2, LONGEST_ROW) : 0',
      'enough = start === 0 ? Math.max(rest.length * 2, LONGEST_ROW) : 0',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/rows-of.ts',
    'of a row with a fault the fault is told, and no cell looked at',
    [
      'ArrayDeclaration',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: false }',
      'const NO_CELLS = { cells: ["Stryker was here"], asWritten: [], isEnded: false, hasLineEnd: false }',
    ],
    [
      'ArrayDeclaration',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: false }',
      'const NO_CELLS = { cells: [], asWritten: ["Stryker was here"], isEnded: false, hasLineEnd: false }',
    ],
    [
      'BooleanLiteral',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: false }',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: true, hasLineEnd: false }',
    ],
    [
      'BooleanLiteral',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: false }',
      'const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: true }',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/row-faults.ts',
    'a row that is narrower than the header was refused before; only the compiler needs the question',
    [
      'OptionalChaining',
      '.filter(([, place]) => cells[place]?.includes(UNREADABLE))',
      '.filter(([, place]) => cells[place].includes(UNREADABLE))',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/open-file.ts',
    'no platform has an encoding of the name null, so it has no decoder either; only the compiler needs the question',
    [
      'ConditionalExpression',
      'decoder = encoding === null ? null : textDecoder(encoding)',
      'decoder = false ? null : textDecoder(encoding)',
    ],
  ),
  ...survivorsOf('src/makeshop/export/line-end-in.ts', 'behind the last character there is none to be told apart', [
    'EqualityOperator',
    'for (let position = 0; position < text.length; position += 1) {',
    'for (let position = 0; position <= text.length; position += 1) {',
  ]),
  ...survivorsOf(
    'src/makeshop/export/parse-rows.ts',
    'a text without a line break is one row; where the parser takes a CR at its end for one, a blank row follows, and those are left out',
    ['StringLiteral', String.raw`newline: lineEnd ?? '\n',`, 'newline: lineEnd ?? "",'],
  ),
  ...survivorsOf(
    'src/makeshop/export/chunks-of.ts',
    'a stream that can be iterated can be read, too; and of one that failed at once nothing is left to cancel',
    [
      'LogicalOperator',
      "return Symbol.asyncIterator in file || !('getReader' in file)",
      "return Symbol.asyncIterator in file && !('getReader' in file)",
    ],
    ['BooleanLiteral', 'let isOver = false', 'let isOver = true'],
  ),
  ...survivorsOf(
    'src/makeshop/export/holds-rows.ts',
    'there is a first line and a last; only the compiler needs the others',
    [
      'ArrayDeclaration',
      'const [first = [], last = []] = [lines[0], lines.at(-1)]',
      'const [first = ["Stryker was here"], last = []] = [lines[0], lines.at(-1)]',
    ],
    [
      'ArrayDeclaration',
      'const [first = [], last = []] = [lines[0], lines.at(-1)]',
      'const [first = [], last = ["Stryker was here"]] = [lines[0], lines.at(-1)]',
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/holds-rows.ts',
    "no number looks like the mutant's own words",
    [
      'StringLiteral',
      "const own = shapeOf(asWritten[numberAt] ?? '')",
      'const own = shapeOf(asWritten[numberAt] ?? "Stryker was here!")',
    ],
    [
      'StringLiteral',
      "return lines.some((line, at) => line.length > 1 && shapeOf(line[numberAt - (at === 0 ? place : 0)] ?? '') === own)",
      `return lines.some((line, at) => line.length > 1 && shapeOf(line[numberAt - (at === 0 ? place : 0)] ?? "Stryker was here!") === own)`,
    ],
  ),
  ...survivorsOf(
    'src/makeshop/export/report-of-last.ts',
    'a row has a cell at its last place; only the compiler needs the default',
    ['StringLiteral', "const text = cells[place] ?? ''", 'const text = cells[place] ?? "Stryker was here!"'],
  ),
]

import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ANSWER: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-connect-pro/answer/echo.ts', 'nothing of that length begins so near to the end of a text', [
    'ArithmeticOperator',
    'for (let from = 0; from + SHORTEST <= text.length; from += 1) {',
    'for (let from = 0; from - SHORTEST <= text.length; from += 1) {',
  ]),
  ...survivorsOf('src/np-connect-pro/answer/nameless.ts', 'it is only asked whether it is one of the other two', [
    'StringLiteral',
    "const rest: Nameless = { about: 'rest', count: nameless.length }",
    'const rest: Nameless = { about: "", count: nameless.length }',
  ]),
  ...survivorsOf('src/np-connect-pro/answer/read-np-answer.ts', 'what can’t be read as a result is left out', [
    'ArrayDeclaration',
    'const [told, refused] = [results ?? [], listOf(errors)]',
    'const [told, refused] = [results ?? ["Stryker was here"], listOf(errors)]',
  ]),
]

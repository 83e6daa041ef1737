import type { RowEnding } from './row-ending.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Whether a row that isn't imported shows that its order came back: its end counts before its code (READ-25). */
export function isReturned(code: RowRefusalCode | 'not_understood', ending: RowEnding | null | undefined): boolean {
  return (ending ?? code) === 'goods_returned'
}

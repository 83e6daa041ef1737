import type { RowEnding } from './row-ending.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Whether a row that isn't imported shows that its order came back, whatever else it is (READ-25). */
export function isReturned(code: RowRefusalCode, ending: RowEnding | null | undefined): boolean {
  return code === 'goods_returned' || ending === 'goods_returned'
}

import type { Words } from '../../wording/words.js'

/** What is said beside a report that is still to be made: of goods that came back for good there is none (READ-25). */
export const CAME_BACK_TEXT = {
  ja: '商品が戻ってきて再発送しないなら、報告せずに、makeshopとNP管理画面の両方で注文をキャンセルしてください',
  en: "If the goods came back and are not sent again, do not report them: cancel the order both in makeshop and in NP's console",
} as const satisfies Words

import { findingOf } from '../answer/finding-of.js'

/** Why a report that is shown beside 未配送 isn't believed: it begins with 配送完了 (SHIP-09). */
export const REPORT_WITHOUT_DELIVERY = Object.freeze(findingOf('report_without_delivery', 'SHIP-09'))

import type { DetailsWarning } from './details-warning.js'
import type { PersonCodes } from './person-codes.js'
import { warning } from './warning.js'
import { when } from './when.js'

const NUMBER = /[０-９一二三四五六七八九十]|無番地/
const ROOM = /[０-９]|号室|階/
const BUILDING = /マンション|アパート|ハイツ|コーポ|ハイム|メゾン|レジデンス|団地|ビル|荘$/g
const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|.{2,3}県)/
const COMPANY = /株式会社|有限会社|合同会社|合資会社|合名会社|（[株有同資名]）/
const TEMPORARY = /ホテル|旅館|民宿|郵便局|局留|営業所止|センター止/
const PO_BOX = /私書箱/

/** What in an address, in full-width characters, NP is likely to hold an order for. An empty one is another matter. */
export function addressWarnings(address: string, { path, hold }: PersonCodes): readonly DetailsWarning[] {
  if (address === '') return []
  const where = `${path}.address` as const
  return [
    ...when(!PREFECTURE.test(address), warning(hold.incomplete, where, 'no_prefecture', 'C')),
    ...when(!NUMBER.test(address) && !PO_BOX.test(address), warning(hold.incomplete, where, 'no_block_number', 'C')),
    ...when(endsWithBuilding(address), warning(hold.incomplete, where, 'no_room_number', 'C')),
    ...when(COMPANY.test(address), warning(hold.incomplete, where, 'company_in_address', 'A')),
    ...when(TEMPORARY.test(address), warning(hold.temporary, where, 'temporary_address', 'A')),
    ...when(PO_BOX.test(address), warning('RE026', where, 'po_box', 'A')),
  ]
}

/** Whether a building is named and no number comes after it. */
function endsWithBuilding(address: string): boolean {
  const last = [...address.matchAll(BUILDING)].at(-1)
  return last !== undefined && !ROOM.test(address.slice(last.index + last[0].length))
}

import { type KeptObservation, observeKeptRow, startTakeOver } from '../../../src/back-office/index.js'
import type { ImportOptions } from '../../../src/makeshop/index.js'
import { line, reportsOn } from '../../makeshop/exports.js'
import { LINKED_SHOP } from '../../support/a-draft.js'
import { type Office, record, type Sight, say } from './office.js'
import { isNp, type MakeshopOrder } from './screens.js'
import { instantOf } from './time.js'

const ORDER_NUMBER = 'P202604010000000001'

/** What makeshop exports now; an order that was deleted has no row. */
export function exportIn({ makeshop, np, life, timetable }: Office) {
  const shown = makeshop.now()
  const sight = { at: instantOf(timetable.now()), shown, isSetByHand: makeshop.isSetByHand(), np: np.now() }
  return { sight, file: fileOf(shown, life.hiddenColumns) }
}

/** Takes an export over: an order that is known is observed, another one of NP's is kept. */
export async function takeOver(office: Office, { sight, file }: ReturnType<typeof exportIn>): Promise<void> {
  const options: Partial<ImportOptions> = { shop: LINKED_SHOP, at: sight.at }
  const reports = await reportsOn(file, options)
  const [row] = reports.filter(
    (report) => report.outcome !== 'header' && report.outcome !== 'file' && report.outcome !== 'continued',
  )
  const { add, finish } = startTakeOver({ at: sight.at }, office.newest).unwrap()
  office.before = office.sight
  office.sight = { ...sight, row: null, observation: null }
  let observation: KeptObservation | null = null
  for (const report of reports) {
    const taken = add(report, office.whyNotKept ?? office.kept)
    if (typeof taken.toKeep === 'string') office.whyNotKept = taken.toKeep
    else if (taken.toKeep !== null) office.kept = taken.toKeep
    observation ??= taken.observation
  }
  office.newest = finish().newest
  if (row === undefined) return
  office.sight = { ...sight, row, observation }
  say(office, `export of ${sight.at.slice(11, 16)}: ${worded(office.sight)}`)
  const late = office.late
  office.late = []
  for (const event of late) record(office, event)
}

/** Hands the row over once more, as has to be done behind a confirmation (READ-21). */
export const takeOverAgain = (office: Office): void => handOver(office, office.sight)

/** Takes the last export's row over behind the new one, by mistake. */
export const takeOverLast = (office: Office): void => handOver(office, office.before)

function handOver(office: Office, sight: Sight | null): void {
  if (office.kept === null || sight === null || sight.row === null) return
  const { row, at } = sight
  if (row.orderNumber !== null) office.kept = observeKeptRow(office.kept, row, { at }).unwrap().kept
}

function worded({ shown, observation }: Sight): string {
  const { paymentStatus, deliveryStatus, paymentMethod, ending, codes } = shown
  const seen = `${paymentStatus}${codes} ${deliveryStatus} ${paymentMethod} ${ending ?? ''}`
  return `${seen} => ${observation?.kind}: ${observation?.findings.map(({ code }) => code)}`
}

function fileOf(order: MakeshopOrder, hidden: readonly string[]): string {
  const ENDINGS = { cancelled: '注文キャンセル', returned: '返送', deleted: '' }
  const cells: Readonly<Record<string, string>> = {
    注文番号: ORDER_NUMBER,
    日付: '2026/04/01',
    注文時間: '08:00:00',
    決済方法: order.paymentMethod,
    決済ステータス: isNp(order) ? order.paymentStatus : '',
    入金ステータス: order.receiptStatus,
    配送ステータス: order.deliveryStatus,
    処理状況: order.ending === null ? (order.deliveryStatus === '配送完了' ? '配送' : '未処理') : ENDINGS[order.ending],
    配送番号: '1',
    配送業者: order.carrier,
    伝票番号: order.slipNumber,
    決済手数料: '330',
    NP取引ID: order.npTransactionId,
    エラーコード: order.codes.join(' '),
  }
  const columns = Object.keys(cells).filter((column) => !hidden.includes(column))
  const row = columns.map((column) => cells[column] ?? '')
  return `${[columns, ...(order.ending === 'deleted' ? [] : [row])].map(line).join('\r\n')}\r\n`
}

import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import { TRANSPORT_FAULT_TEXTS } from '../../transport/wording/transport-fault-texts.js'
import type { Words } from '../../wording/words.js'

/** Why a whole call failed, where a driver is at work: nobody has to try again. */
export const CALL_FAULT_TEXTS = {
  ...TRANSPORT_FAULT_TEXTS,
  maintenance: { ja: 'NPがメンテナンス中です。', en: 'NP is closed for maintenance.' },
  aborted: { ja: '停止の指示により中止しました。', en: 'It was given up, since the driver was told to stop.' },
} as const satisfies Record<TransportFaultCode, Words>

/** What the driver does then, by whether NP acted on the call. */
export const THEN_TEXTS = {
  no: {
    ja: 'NP側では何も処理されていません。原因がなくなれば、自動でやり直します。',
    en: 'NP did nothing. Once the cause is gone, the driver tries again by itself.',
  },
  unknown: {
    ja: 'NP側で処理されたかどうかは分かりません。審査依頼は再送せず担当者の確認待ちにし、照会と出荷報告は自動でやり直します。',
    en: 'NP may have done what was asked. A screening request is left to a person and not sent again; a query or a report is made again by itself.',
  },
} as const satisfies Record<TransportFault['acted'], Words>

import type { Words } from '../../wording/words.js'
import type { TransportFault, TransportFaultCode } from '../transport-fault.js'

/** Why a whole call to NP failed, and what to do next, by code. */
export const TRANSPORT_FAULT_TEXTS = {
  credentials_refused: {
    ja: 'NPに認証を拒否されました。加盟店コード、SPコード、端末IDと、契約内容を確認してください。',
    en: "NP does not accept the credentials. Check the merchant code, SP code and terminal id, and the shop's contract.",
  },
  maintenance: {
    ja: 'NPがメンテナンス中です。終了後にやり直してください。',
    en: 'NP is closed for maintenance. Try again when it is over.',
  },
  offline: {
    ja: 'NPに接続できませんでした。ネットワークと接続先を確認してください。',
    en: 'NP could not be reached. Check the network and the address.',
  },
  not_understood: {
    ja: 'NPの応答を解釈できませんでした。接続先を確認し、続く場合は開発担当者に知らせてください。',
    en: "NP's answer could not be understood. Check the address; if it goes on, tell whoever maintains the connection.",
  },
  request_refused: {
    ja: 'リクエスト全体がNPに拒否されました。NPのコードを確認し、原因を取り除いてください。',
    en: "NP refused the call as a whole. Look NP's codes up and remove the cause.",
  },
  aborted: {
    ja: '呼び出し側が送信を中止しました。',
    en: 'The caller gave up.',
  },
  malformed: {
    ja: '送信する内容の形式が正しくないため、送信していません。プログラムを確認してください。',
    en: 'What was to be sent does not have the documented form, so nothing was sent. The program needs a look.',
  },
} as const satisfies Record<TransportFaultCode, Words>

/** Whether NP acted on the call, and what follows from that. */
export const ACTED_TEXTS = {
  no: {
    ja: 'NP側では何も処理されていません。同じ内容をもう一度送信できます。',
    en: 'NP did nothing, so the same call may be made again.',
  },
  unknown: {
    ja: 'NP側で処理されたかどうかは分かりません。各注文を「結果不明」として扱い、審査依頼は再送しないでください。',
    en: 'NP may have done what was asked. Treat each order as one whose outcome is unknown, and request no screening again.',
  },
} as const satisfies Record<TransportFault['acted'], Words>

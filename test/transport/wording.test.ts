import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRequestFault } from '../../src/transport/wording/explain-request-fault.js'
import { explainTransportFault } from '../../src/transport/wording/explain-transport-fault.js'
import { explainUnknownOutcome } from '../../src/transport/wording/explain-unknown-outcome.js'
import { orderEventLabel } from '../../src/wording/order-event-label.js'
import { UNKNOWN_REASONS } from './arbitraries.js'
import { HOSTILE } from './hostile.js'

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Loose {
  explainRequestFault(fault: unknown, locale?: unknown): string
  explainTransportFault(fault: unknown, locale?: unknown): string
  explainUnknownOutcome(unknown: unknown, asked: unknown, locale?: unknown): string
}
const loose: Loose = { explainRequestFault, explainTransportFault, explainUnknownOutcome }
const RUN = { seed: 20260416, numRuns: 500 }

describe('explainRequestFault', () => {
  it('READ-20 says why nothing is sent, with the rule', () => {
    const fault = { code: 'already_requested', rule: 'READ-15', path: null } as const
    expect(explainRequestFault(fault)).toBe(
      '審査依頼はすでに送信されている可能性があるため、再送しません。NP管理画面で注文番号を検索してください（READ-15）。',
    )
    expect(explainRequestFault(fault, 'en')).toBe(
      "The screening request may be at NP already, so it is not sent again. Look the order number up in NP's console (READ-15).",
    )
  })

  it('READ-24 names the place of what is malformed', () => {
    const fault = { code: 'malformed', rule: 'READ-24', path: 'details.buyer.postcode' } as const
    expect(explainRequestFault(fault)).toBe(
      '注文または送信内容の形式が正しくないため、送信できません: details.buyer.postcode（READ-24）。',
    )
    expect(explainRequestFault(fault, 'en')).toBe(
      'The order or its details do not have the documented form, so nothing can be sent: details.buyer.postcode (READ-24).',
    )
  })

  it('READ-24 names no place where none is given', () => {
    expect(loose.explainRequestFault({ code: 'not_due', rule: 'READ-15' }, 'en')).toBe(
      'In its current status, the order has nothing to be sent (READ-15).',
    )
    expect(loose.explainRequestFault({ code: 1 })).toBe('説明できる内容がありません。')
    expect(loose.explainRequestFault({ code: 1, path: 'details' }, 'en')).toBe('There is nothing to explain.')
  })
})

describe('explainTransportFault', () => {
  it('READ-24 says so where nothing of it can be worded', () => {
    const fault = { code: 1, acted: 2, status: null, npCodes: [] }
    expect(loose.explainTransportFault(fault)).toBe('説明できる内容がありません。')
    expect(loose.explainTransportFault(fault, 'en')).toBe('There is nothing to explain.')
  })

  it('READ-24 says nothing of a status that is missing', () => {
    const fault = { code: 'offline', acted: 'no', npCodes: [] }
    expect(loose.explainTransportFault(fault, 'en')).toBe(
      'NP could not be reached. Check the network and the address. NP did nothing, so the same call may be made again.',
    )
    expect(loose.explainTransportFault({ ...fault, npCodes: ['E0100060'] })).toMatch(/。（E0100060）$/)
  })

  it('READ-24 proposes no second try of what is malformed, which would fail again', () => {
    const fault = { code: 'malformed', acted: 'no', status: null, npCodes: [] } as const
    expect(explainTransportFault(fault)).toBe(
      '送信する内容の形式が正しくないため、送信していません。プログラムを確認してください。',
    )
    expect(explainTransportFault(fault, 'en')).toBe(
      'What was to be sent does not have the documented form, so nothing was sent. The program needs a look.',
    )
    expect(explainTransportFault({ ...fault, acted: 'unknown' })).toMatch(/結果不明/u)
  })

  it('READ-20 proposes no second try of what was given up, if NP may have acted', () => {
    const fault = { code: 'aborted', acted: 'unknown', status: null, npCodes: [] } as const
    expect(explainTransportFault(fault)).not.toMatch(/やり直して/u)
    expect(explainTransportFault(fault, 'en')).not.toMatch(/[Tt]ry/)
    expect(explainTransportFault({ ...fault, acted: 'no' })).toMatch(/もう一度送信できます/u)
  })

  it('says why, whether NP acted, and what came', () => {
    const fault = { code: 'request_refused', acted: 'no', status: 400, npCodes: ['EPRO0102'] } as const
    expect(explainTransportFault(fault)).toBe(
      'リクエスト全体がNPに拒否されました。NPのコードを確認し、原因を取り除いてください。' +
        'NP側では何も処理されていません。同じ内容をもう一度送信できます。（HTTP 400, EPRO0102）',
    )
    expect(explainTransportFault(fault, 'en')).toBe(
      "NP refused the call as a whole. Look NP's codes up and remove the cause. " +
        'NP did nothing, so the same call may be made again. (HTTP 400, EPRO0102)',
    )
  })

  it('shows the codes alone where there was no status', () => {
    const fault = { code: 'not_understood', acted: 'unknown', status: null, npCodes: ['E0100060', 'E0100061'] } as const
    expect(explainTransportFault(fault)).toMatch(/（E0100060, E0100061）$/)
    expect(explainTransportFault(fault, 'en')).toMatch(/ \(E0100060, E0100061\)$/)
  })

  it('READ-20 warns of sending again where NP may have acted', () => {
    const fault = { code: 'not_understood', acted: 'unknown', status: null, npCodes: [] } as const
    expect(explainTransportFault(fault)).toMatch(/審査依頼は再送しないでください。$/)
    expect(explainTransportFault(fault, 'en')).toMatch(/request no screening again\.$/)
  })

  it.each([
    ['credentials_refused', /認証を拒否されました。.*確認してください/u, /does not accept the credentials\. Check /],
    [
      'maintenance',
      /^NPがメンテナンス中です。終了後にやり直してください。/u,
      /maintenance\. Try again when it is over\./,
    ],
    ['offline', /接続できませんでした。.*確認してください/u, /could not be reached\. Check /],
    [
      'not_understood',
      /解釈できませんでした。.*開発担当者に知らせてください/u,
      /could not be understood\. .*tell whoever/,
    ],
    [
      'request_refused',
      /拒否されました。.*原因を取り除いてください/u,
      /refused the call as a whole\. .*remove the cause/,
    ],
    ['aborted', /呼び出し側が送信を中止しました/u, /The caller gave up\./],
    ['malformed', /正しくないため、送信していません/u, /does not have .*so nothing was sent/],
  ] as const)('says what came of the call and what to do then: %s', (code, ja, en) => {
    const fault = { code, acted: 'no', status: null, npCodes: [] } as const
    expect(explainTransportFault(fault)).toMatch(ja)
    expect(explainTransportFault(fault, 'en')).toMatch(en)
  })
})

describe('explainUnknownOutcome', () => {
  const unknown = { orderNumber: 'P1', outcome: 'unknown', reason: 'timed_out' } as const

  it('READ-20 says what a person does about a screening request: look it up, never send it again', () => {
    expect(explainUnknownOutcome(unknown, 'screening')).toBe(
      '時間内にNPの応答がありませんでした。' +
        '審査依頼がNPに届いたかどうかは不明です。再送せず、NP管理画面で注文番号を検索してください。' +
        '①今回の内容で登録されている場合: そのNP取引IDで「審査依頼の受付」を記録してください。' +
        'ただし、NP取引IDのある注文で、変更点がNP管理画面に表れない場合は、時間をおいて再度検索してから記録してください。' +
        '②以前の内容で登録されていて、この注文にNP取引IDがまだない場合: ①と同じく記録し、以前の内容への審査OKで出荷しないよう、すぐに「同期ずれの疑い」、「要確認」での「同期の確認」、「注文内容の修正」を記録してください。' +
        '③見つからない場合、またはNP取引IDのある注文が以前の内容のままの場合: 後から登録されることがあるため、時間をおいて再度検索し、' +
        'それでも変わらない場合に限り「審査依頼エラーの受信」を記録してください。',
    )
    expect(explainUnknownOutcome(unknown, 'screening', 'en')).toBe(
      'NP did not answer in time. ' +
        "Whether NP has the screening request is not known. Don't send it again: look the order number up in NP's console. " +
        '(1) It is there with these contents: record "Screening request accepted by NP" with its NP transaction id. ' +
        "If the order has an id and the change can't be seen there, look again later first. " +
        '(2) It is there with earlier contents, and the order has no id yet: record the same, then at once "Doubt the sync", "Confirm the sync" with "Needs attention", and "Edit the order", so that no approval of the earlier contents ships it. ' +
        '(3) It is not there, or an order with an id still has its earlier contents there: NP may yet take it, ' +
        'so look again later, and only if that finds the same, record "Screening request refused by NP".',
    )
  })

  it.each(['screening.accepted', 'screening.failed', 'sync.doubted', 'sync.confirmed', 'order.edited'] as const)(
    'READ-20 calls what is to be recorded as a button calls it: %s',
    (type) => {
      expect(explainUnknownOutcome(unknown, 'screening', 'en')).toContain(`"${orderEventLabel(type, 'en')}"`)
    },
  )

  it('READ-20 says that a shipment report may be sent again', () => {
    expect(explainUnknownOutcome(unknown, 'shipment_report')).toMatch(/もう一度送信してください。/)
    expect(explainUnknownOutcome(unknown, 'shipment_report', 'en')).toMatch(/Send it again/)
  })

  it('READ-20 says of a cancel that NP may have made it or not, that it may be sent again, and that the console shows which', () => {
    expect(explainUnknownOutcome(unknown, 'cancellation')).toMatch(
      /キャンセルされたかどうかは不明です。もう一度送信するか、NP管理画面で確認してください。$/u,
    )
    expect(explainUnknownOutcome(unknown, 'cancellation', 'en')).toMatch(
      /Whether .* was cancelled at NP is not known\. Send it again, or look it up in NP's console\.$/,
    )
  })

  it.each([
    ['screening_result', /審査結果はまだ分かりません。/u, /result of the screening is not known yet\./],
    ['payment', /支払いの有無はまだ分かりません。/u, /Whether the buyer has paid is not known\./],
  ] as const)('READ-20 says that what is only asked for may be asked for again: %s', (asked, ja, en) => {
    expect(explainUnknownOutcome(unknown, asked)).toMatch(ja)
    expect(explainUnknownOutcome(unknown, asked)).toMatch(/時間をおいて、もう一度照会してください。$/u)
    expect(explainUnknownOutcome(unknown, asked, 'en')).toMatch(en)
    expect(explainUnknownOutcome(unknown, asked, 'en')).toMatch(/Ask again later\.$/)
  })

  it.each(UNKNOWN_REASONS)('words %s differently for each thing that was asked', (reason) => {
    const asked = ['screening', 'screening_result', 'shipment_report', 'cancellation', 'payment'] as const
    const worded = asked.map((each) => explainUnknownOutcome({ ...unknown, reason }, each))
    expect(new Set(worded).size).toBe(5)
  })
})

describe('READ-24 none of them throws', () => {
  const NOTHING = { ja: '説明できる内容がありません。', en: 'There is nothing to explain.' }

  it.each(HOSTILE)('%s', (_, thing) => {
    for (const locale of ['ja', 'en'] as const) {
      for (const said of [
        loose.explainRequestFault(thing, locale),
        loose.explainTransportFault(thing, locale),
        loose.explainUnknownOutcome(thing, thing, locale),
      ]) {
        expect(said).not.toBe('')
      }
      expect(loose.explainRequestFault(null, locale)).toBe(NOTHING[locale])
      expect(loose.explainTransportFault({}, locale)).toBe(NOTHING[locale])
      expect(loose.explainUnknownOutcome({}, 'screening_what', locale)).toBe('screening_what')
    }
  })

  it(`anything at all (seed ${RUN.seed})`, () => {
    const odd = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true })
    fc.assert(
      fc.property(odd, odd, (one, other) => {
        expect(typeof loose.explainRequestFault(one, other)).toBe('string')
        expect(typeof loose.explainTransportFault(one, other)).toBe('string')
        expect(typeof loose.explainUnknownOutcome(one, other, one)).toBe('string')
      }),
      RUN,
    )
  })
})

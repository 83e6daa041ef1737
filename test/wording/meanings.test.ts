import { describe, expect, it } from 'vitest'
import { CLOSING_TEXTS } from '../../src/back-office/closing/closing-texts.js'
import { CORRECTION_TEXTS } from '../../src/back-office/correction/correction-texts.js'
import { GATE_TEXTS } from '../../src/back-office/gate/gate-texts.js'
import { OBSERVATION_TEXTS } from '../../src/back-office/observation/observation-texts.js'
import { REFUSAL_TEXTS } from '../../src/makeshop/wording/refusal-texts.js'
import { CODE_TEXTS } from '../../src/np-code/code-texts.js'
import { FOLLOW_UP_TEXTS } from '../../src/wording/follow-up-texts.js'

/** What a sentence has to say, and what it must not, whatever words it takes otherwise. */
type Meaning = readonly [ja: readonly [says: RegExp, never: RegExp], en: readonly [says: RegExp, never: RegExp]]

const MUST_NOT_SHIP = [
  [/出荷できません/u, /出荷できます|出荷して/u],
  [/must not ship/, /goods may ship/],
] as const
const NOTHING_TO_SHIP = [
  [/出荷するものはありません/u, /できます|出荷して/u],
  [/nothing to ship/, /may ship|must ship/],
] as const
/** Where goods have to stay, and a reason or a way out is said beside it. */
const stay = (ja: RegExp, en: RegExp, neverJa = /^$/, neverEn = /^$/): readonly Meaning[] => [
  MUST_NOT_SHIP,
  [
    [ja, neverJa],
    [en, neverEn],
  ],
]

const GATE: Readonly<Record<keyof typeof GATE_TEXTS, readonly Meaning[]>> = {
  may_ship: [
    [
      [/審査OK.*出荷できます/u, /ません|ないで/u],
      [/may ship/, /not|never/],
    ],
  ],
  screening_not_done: stay(/審査が終わっていない/u, /not finished/),
  screening_on_hold: stay(/審査保留.*修正が必要/u, /until.*corrected/, /不要/u),
  screening_rejected: stay(/審査NG/u, /rejected/, /審査OK/u, /approved/),
  // READ-10, PAY-05: an approval that was given up counts for nothing.
  needs_attention: stay(
    /以前.?審査OK.?だったとしても.*なりません/u,
    /approval does not count/,
    /なります/u,
    /approval counts/,
  ),
  being_reported: [NOTHING_TO_SHIP],
  reported: [NOTHING_TO_SHIP],
  goods_have_left: [NOTHING_TO_SHIP],
  sync_suspect: stay(/表示.*手元にある.*同期の確認が済むまで/u, /shown.*still here.*until the sync is confirmed/),
  // READ-05: of an order whose goods are mostly gone already.
  console_check_open: [
    ...stay(/NP管理画面での確認が残って.*手元にある/u, /in NP's console.*still here/, /残っていない/u),
    [
      [/表示が実際と違うおそれ.*配送完了.?がNPに伝わっていないおそれ/u, /おそれはありません/u],
      [/what is shown may be wrong.*NP may not know.*Shipped/, /^$/],
    ],
  ],
  invoice_not_printed: stay(/請求書が.*いない/u, /invoice is not/, /いるため/u),
  order_cancelled: [
    [
      [/出荷しないで/u, /できます|出荷して/u],
      [/must not ship/, /may ship/],
    ],
  ],
  payment_method_changed: stay(/決済方法が変更.*NP後払い/u, /payment method was changed.*NP Atobarai/),
  invoice_to_take_out: [
    [
      [/印刷済みのwiz請求書.*使えません.*入っていれば、取り出して/u, /同梱して|印刷し直/u],
      [/printed wiz invoice is not to be used.*take it out/, /print it|anew/],
    ],
  ],
  received_is_no_evidence: [
    [
      [/入金完了.*根拠にはなりません/u, /なります/u],
      [/"Received".*no evidence/, /is evidence/],
    ],
  ],
}

const FOLLOW_UPS: Readonly<Record<keyof typeof FOLLOW_UP_TEXTS, readonly Meaning[]>> = {
  cancel_in_np_console: [
    [
      [/NP管理画面でキャンセルして/u, /しないで|ません|不要/u],
      [/cancel it in NP's console/, /not|n't|never/],
    ],
  ],
  reset_receipt_status: [
    [
      [/未入金」?に/u, /入金完了/u],
      [/nothing was received.*to "Not received"/, /to "Received"/],
    ],
  ],
  report_in_np_console: [
    [
      [/NP管理画面で報告して/u, /しないで|ません|不要/u],
      [/^Report.*in NP's console/, /not|n't|never/],
    ],
  ],
  complete_delivery_again: [
    [
      [/未配送」?に戻し.*伝票番号.*配送業者.*配送完了」?にして/u, /しないで|不要/u],
      [/to "Not shipped", then.*"Shipped".*slip.*carrier/, /n't|never|without/],
    ],
  ],
  check_np_console: [
    [
      [/NP管理画面で.*確認して/u, /しないで|ません|不要/u],
      [/in NP's console.*may be wrong/, /not|n't|never/],
    ],
  ],
  ask_np_shipping_option: [
    [
      [/出荷オプション.*NPに問い合わせて/u, /しないで|ません|不要/u],
      [/^Ask NP.*出荷オプション/u, /not|n't|never/],
    ],
  ],
}

/** What is to be done next puts the order back to 未配送; once it is 審査OK, the gate lets it go (SHIP-05, READ-09). */
const NOT_TWICE: readonly Meaning[] = [
  [
    [/未配送に戻した後も.*送り直さないでください/u, /送ってください/u],
    [/Do not send the goods again, even after.*"Not shipped"/, /^$/],
  ],
]
const GONE: Readonly<Record<'report_to_repeat', readonly Meaning[]>> = {
  report_to_repeat: [
    ...NOT_TWICE,
    [
      [/伝わっていないおそれ.*修正は不要/u, /修正が必要/u],
      [/NP may not know.*no content has to be corrected/, /^$/],
    ],
    [
      [/対応外のメール便と、.*未配送に戻さないでください。メール便は、NP管理画面で報告してください/u, /^$/u],
      [/If an unsupported mail service took them.* leave it "Shipped".*Report mail in NP's console/, /^$/],
    ],
    // SHIP-02, SHIP-10: 未配送 and 配送完了 again would ask for a slip that doesn't exist.
    [
      [
        /伝票番号のない出荷は、次の操作によらず、未配送に戻さない.*伝票番号を作らず、報告の方法をNPに問い合わせて/u,
        /^$/u,
      ],
      [/no slip number, leave it "Shipped", whatever the next.*make no slip number up: ask NP how to report it/, /^$/],
    ],
  ],
}
/**
 * READ-16: on record for the gate and the work lists, only shown for an observation; the goods are here, or have left.
 */
const GONE_UNAPPROVED: Readonly<Record<'shipped_without_approval', readonly Meaning[]>> = {
  shipped_without_approval: [
    [
      [/審査OKではないのに配送完了になっています/u, /表示|記録/u],
      [/"Shipped" without an approval/, /shown|record/],
    ],
    [
      [/手元にあれば出荷を止めて/u, /出荷して/u],
      [/Stop the parcel if it is still here/, /may ship|must ship/],
    ],
    [
      [/出荷済みなら、未配送に戻した後も送り直さないでください/u, /送ってください/u],
      [/if the goods have left, do not send them again, even after.*"Not shipped"/, /^$/],
    ],
  ],
}

const CLOSING: Readonly<Record<keyof typeof CLOSING_TEXTS, readonly Meaning[]>> = {
  leaves_np: [
    [
      [/即時.*外れます/u, /ません|手数料/u],
      [/at once.*leaves/, /not|n't|stays|fee/],
    ],
  ],
  fee_becomes_zero: [
    [
      [/手数料は0円/u, /ません/u],
      [/fee.*\b0 yen/, /not|n't|stays/],
    ],
  ],
  leaves_makeshop: [
    [
      [/NPに.*連携されません/u, /連携されます/u],
      [/NP is not told/, /NP is told|NP hears/],
    ],
  ],
  // PAY-05, READ-08, SYNC-01: only if NP's console shows it. Goods that have left keep NP's payment (READ-16); else it
  // is cancelled there first.
  approval_perhaps_stands: [
    [
      [
        /審査NG.*NPに.*おそれ.*残っている場合、出荷済み.*審査OKに変更し.*取りやめるなら.*前に、NP管理画面でキャンセル/u,
        /残っています。/u,
      ],
      [
        /may hold.*If NP's console shows that: for goods that have left.*"Screening OK".*otherwise cancel it there before/,
        /NP holds|has approved/,
      ],
    ],
  ],
  // READ-08: before the order ends or after; only if NP's console shows it.
  transaction_perhaps_stands: [
    [
      [/記録に反して、NPに取引.*おそれ.*残っていれば、NP管理画面でキャンセル/u, /残っています。|makeshopで/u],
      [/may hold.*none is on record.*If its console shows one, cancel it there/, /NP holds|before|after/],
    ],
  ],
  // READ-02: whether it ends in another screening or in no transaction at all.
  approval_given_up: [
    [
      // PAY-05: what is given up is shown by makeshop; NP cancels nothing by it.
      [/makeshop上の審査OK.*失われ.*とは限りません/u, /戻せます|取り消|審査がやり直し/u],
      [/given up in makeshop.*may not/, /can be|cancel|screened/],
    ],
  ],
  // READ-25: they may be back already, and the buyer may keep them.
  closing_after_shipping: [
    [
      [/出荷されています.*返送してもらう場合は.*手配/u, /不要|ません|必要/u],
      [/have left.*if they are to come back, arrange/, /not|n't|no return/],
    ],
  ],
  // PAY-03, READ-25: what left is to be paid for, neither fetched back nor sent once more.
  changed_after_shipping: [
    [
      [/出荷されています.*送り直さないでください.*代金は変更後の決済方法/u, /返送/u],
      [/have left.*do not send them again.*new payment method/, /return/],
    ],
  ],
  // READ-07, SHIP-08: until the plan is carried out, it belongs into the parcel.
  invoice_becomes_void: [
    [
      [/をした後は.*使えません.*そのときに取り出して/u, /もう使えません/u],
      [/Once this is done.*not to be used.*then take it out/, /^The printed/],
    ],
  ],
  // SHIP-01: nothing has happened to it yet; the stop comes before what is planned or proposed.
  parcel_to_stop_first: [
    [
      [/確保されています.*始めると出荷できなくなるため、その前に荷物を止めて、確保を解除/u, /なりました/u],
      [/may not leave once this is begun.*Before you do it.*stopped.*release the claim/, /could not ship/],
    ],
  ],
}

/** Its row isn't imported, and is taken over all the same: the sentence says neither. */
const REFUSALS: Readonly<Record<keyof typeof REFUSAL_TEXTS, readonly Meaning[]>> = {
  provisional_order: [
    [
      [/^仮注文です.*確定するまで.*出荷しないで/u, /出荷して|取り込/u],
      [/provisional.*never ship it before/, /may ship|must ship|import/],
    ],
  ],
  other_payment_method: [
    [
      [/^NP後払い以外の注文です$/u, /取り込/u],
      [/not paid with NP Atobarai$/, /import/],
    ],
  ],
  order_cancelled: [
    [
      [/^キャンセル済みの注文です.*連携されない.*NP/u, /取り込|連携される|不要/u],
      [/cancelled.*not linked.*look at NP/, /import|is linked/],
    ],
  ],
  goods_returned: [
    [
      [/^返送された注文です.*NP管理画面.*キャンセル.*確認/u, /取り込|不要/u],
      [/came back.*cancelled in NP.s console/, /import|need not/],
    ],
  ],
}

/** What NP says of a report's transaction: 114 and 118 are swapped in one public table. */
const REPORT_CODES: Readonly<Record<'E0100114' | 'E0100115' | 'E0100118' | 'E0100120', readonly Meaning[]>> = {
  E0100114: [
    [
      [/キャンセルされています/u, /ません|いない|報告|支払|審査/u],
      [/is cancelled/, /not|reported|paid|approved/],
    ],
  ],
  E0100115: [
    [
      [/出荷報告が済んでいます/u, /ません|いない|キャンセル|支払|審査/u],
      [/was reported/, /not|cancelled|paid|approved/],
    ],
  ],
  E0100118: [
    [
      [/支払いが済んでいます/u, /ません|いない|キャンセル|報告|審査/u],
      [/has paid/, /not|cancelled|reported|approved/],
    ],
  ],
  E0100120: [
    [
      [/審査OKに(なって|され?て)いない/u, /いる|います|キャンセル|報告|支払/u],
      [/not approved/, /has approved|cancelled|reported|paid/],
    ],
  ],
}

const TABLES = [
  ['whether goods may leave', GATE_TEXTS, GATE],
  ['what is left to do', FOLLOW_UP_TEXTS, FOLLOW_UPS],
  ['that goods which left are not sent twice', CORRECTION_TEXTS, GONE],
  [
    'that goods which are gone without an approval neither leave nor are sent twice',
    OBSERVATION_TEXTS,
    GONE_UNAPPROVED,
  ],
  ['what it is to leave the lifecycle', CLOSING_TEXTS, CLOSING],
  ['what an order is that is not imported', REFUSAL_TEXTS, REFUSALS],
  ['what NP says to a report', CODE_TEXTS, REPORT_CODES],
] as const

describe.each(TABLES)('the sentences say %s', (_, texts, meanings) => {
  it.each(Object.entries(meanings))('%s', (code, each) => {
    const said = Object.entries(texts).find(([other]) => other === code)?.[1]
    if (said === undefined) return expect.fail('there is no such sentence')
    for (const [[ja, neverJa], [en, neverEn]] of each) {
      expect(said.ja.replaceAll(/[「」]/gu, '')).toMatch(ja)
      expect(said.ja.replaceAll(/[「」]/gu, '')).not.toMatch(neverJa)
      expect(said.en).toMatch(en)
      expect(said.en).not.toMatch(neverEn)
    }
  })
})

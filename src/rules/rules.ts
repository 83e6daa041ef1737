import { CARRIER_NAMES, ENGLISH_CARRIER_NAMES } from '../vocabulary/carrier-names.js'
import type { Rule, RuleSection } from './rule.js'
import type { RuleId } from './rule-id.js'

const CARRIER_LABELS = Object.values(CARRIER_NAMES).map(([label]) => label)

/**
 * Every rule of the catalogue, in its order, worded in Japanese and English: what makeshop's help page says of
 * NP後払い(自動連携), and this library's own readings where the page is silent (`source: 'reading'`): the READ rules, and the exact edges of
 * FLOW-01 to FLOW-06, of which the page gives only the order.
 *
 * @example
 * ```ts
 * RULES['CORR-01'].text.en
 * // 'Only "Needs attention", "Screening on hold" and "Screening OK" allow a correction.'
 * ```
 *
 * @category Rules
 */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'STAT-01': said('status', 'info', {
    ja: '「審査待ち(準備中)」は最初のステータスで、これからNPに審査を依頼するところです。',
    en:
      '審査待ち(準備中), "Awaiting screening (preparing)": the first status; the screening request is about to ' +
      'go to NP.',
  }),
  'STAT-02': said('status', 'info', {
    ja: '「審査待ち」は、審査依頼を送信している状態です。',
    en: '審査待ち, "Awaiting screening": the screening request is on its way to NP.',
  }),
  'STAT-03': said('status', 'info', {
    ja: '「審査中」は、NPが審査を進めている状態です。結果が届くまで待ちます。',
    en: '審査中, "Screening": NP is screening, and its result has yet to come.',
  }),
  'STAT-04': said('status', 'info', {
    ja:
      '「審査保留」は、注文の内容を直さないと審査が進まない状態です。' +
      '直す箇所は注文詳細の「決済情報」に表示されます。',
    en: '審査保留, "Screening on hold": the order has to be corrected; its payment information (決済情報) says what.',
  }),
  'STAT-05': said('status', 'info', {
    ja: '「審査NG」の注文はNP後払いで決済できず、無効です。決済方法を変えるなどの対応が必要です。',
    en: '審査NG, "Screening NG": the payment by NP Atobarai is void; change the payment method, for example.',
  }),
  'STAT-06': said('status', 'info', {
    ja:
      '「審査OK」になるとNP後払いで決済できます。' +
      '商品の発送後に出荷を報告します(NP後払いwizでは先に請求書を印刷します)。',
    en:
      '審査OK, "Screening OK": NP Atobarai can be used. Ship, then report the shipment; with NP Atobarai wiz, ' +
      'print the invoice first.',
  }),
  'STAT-07': said('status', 'info', {
    ja: '「出荷報告(準備中)」は、これからNPに出荷を報告するところです。',
    en: '出荷報告(準備中), "Shipment report (preparing)": the shipment report is about to go to NP.',
  }),
  'STAT-08': said('status', 'info', {
    ja: '「出荷報告中」は、出荷報告を送信している状態です。',
    en: '出荷報告中, "Reporting shipment": the shipment report is on its way to NP.',
  }),
  'STAT-09': said('status', 'info', {
    ja: '「出荷報告完了」は最終ステータスです。報告は済み、この後の作業はありません。',
    en: '出荷報告完了, "Shipment reported": NP has the report. This is the final status; nothing is left to do.',
  }),
  'STAT-10': said('status', 'info', {
    ja: '「要確認」は、何らかの問題が起きた状態です。詳細は注文詳細の「決済情報」に表示されます。',
    en:
      '要確認, "Needs attention": something went wrong; the payment information (決済情報) of the order has the ' +
      'details.',
  }),
  'LINK-01': said('link', 'must', {
    ja:
      'NP後払いには、NP(ネットプロテクションズ)への申し込みが別に必要です。自動連携が動くのは、' +
      '連携設定が「自動連携」で、NP発行のSPコードが登録されている場合だけです。',
    en:
      'NP Atobarai has to be applied for separately at Net Protections. Automatic linking runs only when the ' +
      'link setting (連携設定) is 自動連携 and the SP code from NP is registered.',
  }),
  'LINK-02': said('link', 'must', {
    ja: 'NPコネクトライトでは自動連携を使えません。NPコネクトプロが必要です。',
    en: 'NP Connect Lite does not support automatic linking; NP Connect Pro does.',
  }),
  'LINK-03': said('link', 'must', {
    ja: '配送先が複数ある注文(複数配送)は自動連携されません。',
    en: 'Orders with several destinations (複数配送) are not linked.',
  }),
  'LINK-04': said('link', 'must', {
    ja: '予約販売の注文は自動連携されません。',
    en: 'Pre-orders (予約販売) are not linked.',
  }),
  'LINK-05': said('link', 'must', {
    ja:
      '自動連携されるのは、ショップのページで受けた注文だけです。後からNP後払いに変えた注文や、' +
      '外部システムで登録した注文は連携されません。',
    en:
      'Only orders that buyers place in the shop itself are linked, not those switched to NP Atobarai ' +
      'afterwards or entered by an external system.',
  }),
  'LINK-06': said('link', 'info', {
    ja: '自動連携は一定の間隔で動くため、結果の表示が遅れることがあります。修正がNPに届くまでの目安は5〜10分です。',
    en:
      'The link runs at intervals, so results can appear late. A correction takes some 5 to 10 minutes to reach ' +
      'NP.',
  }),
  'LINK-07': said('link', 'info', {
    ja: '受注から審査結果までは操作なしで進みます。修正が必要なのは一部のステータスだけです。',
    en: 'Everything up to the screening result runs by itself; only certain statuses ask for a correction.',
  }),
  'LINK-08': said('link', 'info', {
    ja: '連携されるのは、注文の登録、審査結果の受信、伝票番号の登録の3つだけです。',
    en: 'Only three things are linked: the registration of the order, the screening result and the slip number.',
  }),
  'FLOW-01': read('flow', 'must', {
    ja: '審査依頼の送信が始まると、「審査待ち(準備中)」から「審査待ち」に進みます。',
    en: 'Sending the screening request moves "Awaiting screening (preparing)" to "Awaiting screening".',
  }),
  'FLOW-02': read('flow', 'must', {
    ja: 'NPが審査依頼を受け取ると、「審査待ち」から「審査中」に進みます。',
    en: 'As soon as NP holds the screening request, "Awaiting screening" becomes "Screening".',
  }),
  'FLOW-03': read('flow', 'must', {
    ja: 'NPの審査結果により、「審査中」から「審査OK」「審査NG」「審査保留」に進みます。',
    en: 'NP\'s result turns "Screening" into "Screening OK", "Screening NG" or "Screening on hold".',
  }),
  'FLOW-04': read('flow', 'must', {
    ja: '自動で進む5つのステータスでNPに拒否されると、エラーコードとともに「要確認」になります。',
    en:
      'A refusal by NP in one of the five automatic statuses turns the order into "Needs attention", with ' +
      "NP's codes.",
  }),
  'FLOW-05': read('flow', 'must', {
    ja: '出荷報告は、「出荷報告(準備中)」「出荷報告中」「出荷報告完了」の順に進みます。',
    en:
      'A shipment report passes through "Shipment report (preparing)", "Reporting shipment" and "Shipment ' +
      'reported".',
  }),
  'FLOW-06': read('flow', 'must', {
    ja: '「出荷報告完了」は最終ステータスです。受け付けるのは、NPの応答、キャンセル、表示だけの変更、同期ずれの疑いとその確認、残作業の完了だけです。',
    en:
      '"Shipment reported" is the final status. It takes only answers from NP, a cancel, a change of the ' +
      'display, doubt and confirmation of the sync, and settled follow-ups.',
  }),
  'FLOW-07': said('flow', 'must', {
    ja: '「審査OK」は入金済みとして扱い、入金ステータスを「入金完了」にします。',
    en: '"Screening OK" counts as paid: the receipt status becomes "Received".',
  }),
  'CORR-01': said('correction', 'must', {
    ja: '注文を修正できるのは「要確認」「審査保留」「審査OK」のときだけです。',
    en: 'Only "Needs attention", "Screening on hold" and "Screening OK" allow a correction.',
  }),
  'CORR-02': said('correction', 'must', {
    ja:
      '「審査保留」と「要確認」の注文は、「決済ステータスを変更する」で「要確認」を選んでから、' +
      '「注文内容を変更する」や注文者情報で修正します。「審査保留」のままでは修正できません。',
    en:
      'From "Needs attention" or "Screening on hold": pick "Needs attention" under 「決済ステータスを変更する」, ' +
      'then edit under 「注文内容を変更する」 or in the buyer\'s details. "Screening on hold" itself takes no ' +
      'edit.',
  }),
  'CORR-03': said('correction', 'must', {
    ja: '「要確認」で修正すると、自動的に「審査待ち(準備中)」へ戻り、審査をやり直します。',
    en:
      'An edit turns "Needs attention" into "Awaiting screening (preparing)" automatically, and NP screens the ' +
      'order anew.',
  }),
  'CORR-04': said('correction', 'info', {
    ja: 'メールアドレスの変更は、この修正手順の対象ではありません。',
    en: 'Changing the e-mail address does not follow this procedure.',
  }),
  'CORR-05': said('correction', 'warn', {
    ja: '注文はmakeshopで修正します。NP管理画面で内容を直すと、同期がずれて自動連携が止まるおそれがあります(案内されたキャンセルなどは除きます)。',
    en:
      "Edit orders in makeshop. Edits in NP's console can break the sync and stop the link for that order; " +
      'what makeshop asks for there, such as a cancel, is fine.',
  }),
  'CORR-06': said('correction', 'info', {
    ja: '「要確認」や「審査保留」の原因は、注文詳細の「決済情報」に表示されます。',
    en:
      'The cause of "Needs attention" or "Screening on hold" is shown in the payment information (決済情報) of ' +
      'the order.',
  }),
  'CORR-07': said('correction', 'info', {
    ja: '修正後の決済がどう処理されるかは、NPに確認してください。',
    en: 'Ask NP what happens to the payment after a correction.',
  }),
  'SHIP-01': said('shipment', 'must', {
    ja: '出荷報告ができるのは「審査OK」の注文だけです。商品を発送してから報告します。',
    en: 'Only an order in "Screening OK" can have its shipment reported, once the goods are on their way.',
  }),
  'SHIP-02': said('shipment', 'must', {
    ja: '伝票番号と配送業者がそろっていない「配送完了」は、NPに連携されません。',
    en: 'Unless both slip number and carrier are given, "Shipped" does not reach NP.',
  }),
  'SHIP-03': said('shipment', 'must', {
    ja: `自動連携に対応する配送業者は、${CARRIER_LABELS.join('、')}の14種類だけです。`,
    en: `The link supports these 14 carriers only: ${Object.values(ENGLISH_CARRIER_NAMES).join(', ')}.`,
  }),
  'SHIP-04': said('shipment', 'must', {
    ja: '対応外の配送業者で「配送完了」にすると、「要確認」になります。',
    en: '"Shipped" with an unsupported carrier puts the order into "Needs attention".',
  }),
  'SHIP-05': said('shipment', 'must', {
    ja: '「要確認」になった出荷は、「未配送」に戻して直し、「審査OK」を待って、もう一度「配送完了」にします。',
    en:
      'For a shipment in "Needs attention": set "Not shipped", correct the order, wait for "Screening OK" and set ' +
      '"Shipped" again.',
  }),
  'SHIP-06': said('shipment', 'must', {
    ja: 'クロネコDM便などのメール便は連携されません。出荷報告はNP管理画面で行います。',
    en: "Mail services such as Kuroneko DM-bin are not linked; report their shipments in NP's console.",
  }),
  'SHIP-07': said('shipment', 'must', {
    ja: '産直システムでの「配送完了」はNPに連携されません。',
    en: '"Shipped" set through 産直システム does not reach NP.',
  }),
  'SHIP-08': said('shipment', 'must', {
    ja: 'NP後払いwizの請求書は、出荷報告の前に、NPのwizプリントアプリで印刷します。',
    en: "For NP Atobarai wiz, print the invoice with NP's wiz print app before reporting the shipment.",
  }),
  'SHIP-09': said('shipment', 'must', {
    ja:
      '「審査OK」の注文を、伝票番号と対応する配送業者をそろえて「配送完了」にすると、' +
      '「出荷報告(準備中)」になります。',
    en:
      '"Shipped" in "Screening OK", with a slip number and a supported carrier, leads to "Shipment report ' +
      '(preparing)".',
  }),
  'SHIP-10': said('shipment', 'info', {
    ja:
      '対応外の配送業者でも、NPとの「出荷オプション」契約で報告できることがあります。' +
      '詳しくはNPに問い合わせてください。',
    en: "With NP's 出荷オプション, a separate contract, other carriers may become reportable; NP can tell.",
  }),
  'SHIP-11': said('shipment', 'info', {
    ja: 'makeshopのヘルプにあるのは注文詳細での操作だけで、API・CSV・一括処理で連携されるかは記載がありません。',
    en:
      'Only the order details screen (注文詳細) is documented; whether API, CSV or bulk updates are linked is ' +
      'not stated.',
  }),
  'PAY-01': said('payment', 'must', {
    ja: '決済方法を変更できるのは「要確認」「審査NG」のときだけです。',
    en: 'Only "Needs attention" and "Screening NG" allow a change of the payment method.',
  }),
  'PAY-02': said('payment', 'must', {
    ja: '変更先は、外部の決済サービスと連携しない決済方法に限ります。本ライブラリにある決済方法は、その定義で判定します。',
    en:
      'The new payment method must not be linked to an external party. Of methods that this library knows, its ' +
      'list decides.',
  }),
  'PAY-03': said('payment', 'must', {
    ja: '決済方法の変更はすぐに反映され、注文はNP後払いの流れから外れます。',
    en: 'The change is immediate, and the order is no longer an NP Atobarai order.',
  }),
  'PAY-04': said('payment', 'must', {
    ja: '変更すると、決済手数料は0円になります。',
    en: 'With the change, the payment fee becomes 0 yen.',
  }),
  'PAY-05': said('payment', 'warn', {
    ja:
      '「審査OK」から「要確認」になった注文は、決済方法を変更してもNPではキャンセルされません。' +
      '必要ならNP管理画面でキャンセルします。',
    en: 'After "Screening OK", the change leaves the transaction at NP alive; cancel it in NP\'s console if need be.',
  }),
  'PAY-06': said('payment', 'warn', {
    ja: '「審査OK」を経た注文は、決済方法を変更しても、入金ステータスは「入金完了」のままです。必要なら「未入金」に戻します。',
    en: 'After "Screening OK", the order stays "Received" when it is changed; set it to "Not received" if need be.',
  }),
  'CANC-01': said('cancellation', 'warn', {
    ja: 'キャンセルや注文の削除はNPに連携されません。NPに取引が残っていれば、NP管理画面でもキャンセルします。',
    en: "A cancel or deletion does not reach NP; cancel in NP's console too if NP may hold a transaction.",
  }),
  'SYNC-01': said('sync', 'must', {
    ja: 'makeshopとNPの同期がずれたときは、表示上の決済ステータスをどれにでも変更できます。',
    en: 'When makeshop and NP have drifted apart, the displayed payment status can be set to any of the ten.',
  }),
  'SYNC-02': said('sync', 'must', {
    ja: '表示を変更しても、NP側では何も変わりません。',
    en: 'The change of the display does not reach NP.',
  }),
  'SYNC-03': said('sync', 'warn', {
    ja: '表示を変更した注文は、今後も同期が取れないままになるおそれがあります。',
    en: 'Once its display was changed, an order may stay out of sync.',
  }),
  'READ-01': read('reading', 'must', {
    ja: '修正のための「要確認」と表示だけの変更は、同じ画面でも別の操作です。表示だけの変更は同期ずれの疑いとし、NP管理画面の確認を残作業にします。',
    en:
      'Opening a correction and changing the display share a screen but are two events. Only the latter puts the ' +
      "sync in doubt and asks for a look into NP's console.",
  }),
  'READ-02': read('reading', 'must', {
    ja:
      '「審査OK」の注文も「要確認」にしてから修正します。「配送完了」なら、' +
      '「審査OK」「審査保留」から「要確認」にする前に「未配送」へ戻します。',
    en:
      'An order in "Screening OK" is corrected by way of "Needs attention" as well. There, and in "Screening on ' +
      'hold", an order that is "Shipped" first goes back to "Not shipped".',
  }),
  'READ-03': read('reading', 'must', {
    ja:
      '同期ずれの疑いがある注文では、確認が済むまで、連携の処理、「配送完了」、修正を受け付けません。' +
      'メールアドレスだけの修正、「未配送」、決済方法の変更、キャンセルなどは受け付けます。',
    en:
      'While the sync is in doubt, link steps, "Shipped" and corrections wait for its confirmation. "Not ' +
      'shipped", a new e-mail address, another payment method, a cancel and the like are still taken.',
  }),
  'READ-04': read('reading', 'must', {
    ja: 'NP後払いwizの請求書が未印刷の間は、どの経路の「配送完了」も受け付けません。',
    en: 'Until the wiz invoice is printed, "Shipped" is refused in whichever way it is set.',
  }),
  'READ-05': read('reading', 'must', {
    ja: '伝票番号か配送業者がない場合や、産直システムなど連携されない(または不明な)経路でも、「配送完了」は受け付けます。ただし「審査OK」のままで、「配送完了」のやり直しを残作業にします。',
    en:
      '"Shipped" without slip number or carrier, through 産直システム or in a way not known to be linked is ' +
      'taken, but the order stays "Screening OK" and "Shipped" has to be set again.',
  }),
  'READ-06': read('reading', 'must', {
    ja:
      '「要確認」でも「配送完了」の間は、メールアドレスしか修正できません。対応外の配送業者なら、' +
      'NP管理画面での報告(メール便)か「出荷オプション」の問い合わせを残作業にします。',
    en:
      'In "Needs attention", an order that is "Shipped" takes edits of the e-mail only. After an unsupported ' +
      "carrier, the follow-up is a report in NP's console (mail services) or a question about 出荷オプション.",
  }),
  'READ-07': read('reading', 'must', {
    ja: 'キャンセル、削除、決済方法の変更で注文は終了します。その後は残作業の完了と、遅れて届く「審査OK」「審査保留」だけを受け付け、届けばNP管理画面でのキャンセルを残作業にします。',
    en:
      'A cancel, a deletion or a change of the payment method closes an order. It then takes settled ' +
      "follow-ups, and a late approval or hold, whose transaction is to be cancelled in NP's console.",
  }),
  'READ-08': read('reading', 'must', {
    ja: '注文が終了すると、NPに取引がありうる限り、NP管理画面でのキャンセルを残作業にします。出荷報告の途中のキャンセルなら、NP管理画面の確認も加えます。',
    en:
      "Closing an order leaves a cancel in NP's console to do if NP may hold a transaction; a cancel during the " +
      'shipment report calls for a check there as well.',
  }),
  'READ-09': read('reading', 'must', {
    ja: '出荷報告の3つのステータスを除き、「未配送」に戻せます。登録済みの出荷情報と、出荷に関する残作業は消えます。',
    en:
      '"Not shipped" can be restored except in the three statuses of the shipment report. The stored shipment ' +
      'and the follow-ups about it go away.',
  }),
  'READ-10': read('reading', 'must', {
    ja: '「審査OK」でなくなっても「入金完了」のままなので、決済方法の変更では見直しを残作業にします。「入金完了」は、発送してよい根拠になりません。',
    en:
      'An order that leaves "Screening OK" stays "Received"; a payment change asks for a review of that. ' +
      '"Received" is no proof that the order may ship.',
  }),
  'READ-11': read('reading', 'must', {
    ja: '注文者、届け先、商品、金額を修正すると、印刷済みのwiz請求書は使えなくなります。配送情報やメールアドレスの修正なら、そのまま使えます。',
    en:
      'Editing buyer, destination, items or amount outdates a printed wiz invoice; editing shipping data or the ' +
      'e-mail does not.',
  }),
  'READ-12': read('reading', 'must', {
    ja: '表示だけの変更で変わるのは、決済ステータスだけです。配送・入金のステータスやNPの取引は変わりません。',
    en:
      'A change of the display moves the payment status alone; delivery, receipt and the transaction at NP stay ' +
      'as they are.',
  }),
  'READ-13': read('reading', 'warn', {
    ja: 'メールアドレスだけの修正は、修正できる3つのステータスで受け付け、ステータスを変えません。再審査されるかどうかは、makeshopのヘルプに記載がないため、警告します。',
    en:
      'An edit of nothing but the e-mail is taken wherever corrections are and moves no status; a warning says ' +
      'that a new screening is not documented.',
  }),
  'READ-14': read('reading', 'must', {
    ja: 'すでに「配送完了」の注文は、「未配送」に戻さない限り、もう一度「配送完了」にはできません。',
    en: 'An order that is "Shipped" cannot be set to "Shipped" again until it is back in "Not shipped".',
  }),
  'READ-15': read('reading', 'must', {
    ja: 'NPの応答は、反映済みなら何も変えず、矛盾すれば同期ずれの疑いだけを記録し、待っていなければ受け付けません。審査依頼と出荷報告は二重に送りません。',
    en:
      'An answer from NP changes nothing if it is already reflected, only puts the sync in doubt if it ' +
      'contradicts, and is refused if nobody awaits it. Requests and reports are never sent twice.',
  }),
  'READ-16': read('reading', 'must', {
    ja: '「審査OK」以外での「配送完了」は受け付けず、記録もしません。審査を通る前に発送すると、代金を回収できないおそれがあります。',
    en:
      '"Shipped" in any status but "Screening OK" is refused and leaves no trace, because goods sent before ' +
      'approval may never be paid for.',
  }),
  'READ-17': read('reading', 'must', {
    ja: 'エラーの内容は「要確認」「審査保留」「審査NG」の間だけ残ります。修正を始めても残り、新しい応答で置き換わり、ほかのステータスになると消えます。',
    en:
      'The problem is kept in "Needs attention", "Screening on hold" and "Screening NG" only. Opening a ' +
      'correction keeps it, a new answer replaces it, any other status clears it.',
  }),
  'READ-18': read('reading', 'must', {
    ja: '値の形式、注文の終了、同期ずれの疑い、ステータス、操作ごとの条件の順に調べ、最初に当てはまったもので決まります。別の扱いで受け付けると決まれば、残りの条件では拒否しません。',
    en:
      "Form, closing, sync, status and the event's own conditions are checked in this order; the first match " +
      'settles it. Once an event is taken but leads elsewhere, later conditions refuse nothing.',
  }),
  'READ-19': read('reading', 'must', {
    ja: '伝票番号は、整形後に、数字を含む半角英数字とハイフンの20文字以内に限ります。ハイフンだけなら未入力とみなし、12桁のチェックデジットの誤りは警告します。',
    en:
      'Once normalised, a slip number is up to 20 half-width letters, digits and hyphens, with a digit among ' +
      'them. Hyphens alone count as missing; a wrong check digit, tested at 12 digits only, is a warning.',
  }),
  'READ-20': read('reading', 'must', {
    ja: '失敗とみなすのは、NPに拒否された審査依頼や出荷報告だけです。結果が不明なら、ステータスを変えずに、NPの応答か担当者の確認を待ちます。',
    en:
      'Only a refusal by NP is a failure. While the outcome of a request or report is not known, the status ' +
      'stays until NP answers or a person settles it.',
  }),
  'READ-21': read('reading', 'must', {
    ja: '同期ずれの疑いを記録すると、NP管理画面の確認が残作業になります。正しいステータスを確認すると疑いは消え、そこから分かることも反映します。疑いがなければ、表示と違うステータスでは確認できません。',
    en:
      "Doubt about the sync calls for a look into NP's console. Confirming the true status ends the doubt and " +
      'applies what that status implies; without doubt, no other status than the displayed one can be confirmed.',
  }),
  'READ-22': read('reading', 'must', {
    ja: '請求書を「印刷済み」として記録できるのは、NP後払いwizの注文が「審査OK」で「未配送」の間だけです。すでに印刷済みなら何も変わりません。',
    en:
      'The invoice can be marked as printed only for an NP Atobarai wiz order in "Screening OK" that is "Not ' +
      'shipped"; a second time changes nothing.',
  }),
  'READ-23': read('reading', 'must', {
    ja: '日時は、Zか時差の付いたISO 8601形式です。今のステータスより前でもかまいません。残っていない作業を完了にしても、何も変わりません。',
    en:
      'Times are ISO 8601 with Z or an offset; one earlier than the current status is fine. Settling what is ' +
      'not open changes nothing.',
  }),
  'READ-24': read('reading', 'must', {
    ja: '形式に合わない値は、例外を投げずに拒否します。実在しない日時、空の注文番号・取引ID・理由、空や未知の修正項目も同じです。任意項目のnullは「なし」とみなします。',
    en:
      'A malformed value is refused without an exception: an impossible date, an empty order number, id or ' +
      'reason, an empty or unknown field too. Null in an optional field means none.',
  }),
  'READ-25': read('reading', 'info', {
    ja: '商品の返送は、本ライブラリの対象外です。NP管理画面でキャンセルしてください。',
    en: "Returned goods are out of scope; cancel in NP's console.",
  }),
  'READ-26': read('reading', 'must', {
    ja: '途中から取り込んだ注文で分からないことは、不明のままです。「審査OK」以降なら審査を通ったとみなし、「審査OK」で「配送完了」なら「配送完了」のやり直しを残作業にします。',
    en:
      'What is not known about an order adopted in mid-life stays unknown. From "Screening OK" on it counts ' +
      'as approved; if it is "Shipped" in that very status, "Shipped" has to be set again.',
  }),
}

/** A rule that makeshop's help page states. */
function said(section: RuleSection, level: Rule['level'], text: Rule['text']): Rule {
  return { level, section, source: 'page', text }
}

/** A rule that is read between its lines. */
function read(section: RuleSection, level: Rule['level'], text: Rule['text']): Rule {
  return { level, section, source: 'reading', text }
}

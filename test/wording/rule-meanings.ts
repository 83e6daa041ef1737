import type { RuleId } from '../../src/rules/rule-id.js'

/**
 * What each sentence of the catalogue has to say, in both languages: the statuses in their order, what is done and what
 * isn't, before or after what. Typed by hand from the rules. SHIP-03 is a list, and has a test of its own.
 */
export const RULE_MEANINGS: Readonly<Record<Exclude<RuleId, 'SHIP-03'>, readonly [ja: RegExp, en: RegExp]>> = {
  'STAT-01': [
    /^「審査待ち\(準備中\)」は最初のステータスで、審査依頼をNPに送信する前の状態です/u,
    /^審査待ち\(準備中\), "Awaiting screening \(preparing\)": the first status; the screening request is about to go to NP/,
  ],
  'STAT-02': [
    /^「審査待ち」は、審査依頼を処理している状態です。$/u,
    /^審査待ち, "Awaiting screening": the screening request is being processed\.$/,
  ],
  'STAT-03': [/^「審査中」は、NPが審査している状態です。$/u, /^審査中, "Screening": NP is screening the order\.$/],
  'STAT-04': [
    /^「審査保留」は、注文の修正を待っている状態です。.*「決済情報」に表示されます/u,
    /^審査保留, "Screening on hold": the order has to be corrected; .*\(決済情報\) shows the cause/,
  ],
  'STAT-05': [
    /^「審査NG」の注文は無効で、NP後払いで決済できません。決済方法の変更などが必要です/u,
    /^審査NG, "Screening NG": void, NP Atobarai cannot be used\. Change the payment method or the like/,
  ],
  'STAT-06': [
    /^「審査OK」は、NP後払いで決済できる状態です。商品を出荷してから報告してください。NP後払いwizでは、先に請求書を印刷してください/u,
    /^審査OK, "Screening OK": NP Atobarai can be used\. Ship, then report .* for NP Atobarai wiz, print the invoice first/,
  ],
  'STAT-07': [
    /^「出荷報告\(準備中\)」は出荷報告をNPに送信する前の状態です/u,
    /^出荷報告\(準備中\), "Shipment report \(preparing\)": the shipment report is about to go to NP/,
  ],
  'STAT-08': [
    /^「出荷報告中」は、出荷報告を処理している状態です。$/u,
    /^出荷報告中, "Reporting shipment": the shipment report is being processed\.$/,
  ],
  'STAT-09': [
    /^「出荷報告完了」は最終ステータスです。これ以上の作業はありません/u,
    /^出荷報告完了, "Shipment reported": the final status\. Nothing is left to do/,
  ],
  'STAT-10': [
    /^「要確認」は、問題のある状態です。.*「決済情報」に表示されます/u,
    /^要確認, "Needs attention": the order has a problem; .*\(決済情報\) shows the cause/,
  ],
  'LINK-01': [
    /NPへの申し込みが必要です。自動連携には、連携設定の「自動連携」とNP発行のSPコードの登録が必要です/u,
    /needs an application to NP\. The link needs the link setting .*自動連携 and a registered SP code from NP/,
  ],
  'LINK-02': [
    /コネクトライトでは自動連携されません。.*コネクトプロが必要です/u,
    /^The link does not support .* Lite, only NP Connect Pro/,
  ],
  'LINK-03': [/^複数配送の注文は自動連携されません/u, /^Orders with several destinations .* are not linked/],
  'LINK-04': [/^予約販売の注文は自動連携されません/u, /^Pre-orders .* are not linked/],
  'LINK-05': [
    /ショップのページで受けた注文だけです。後からNP後払いに変えた注文や外部システムで登録した注文は対象外です/u,
    /^Only orders placed on the shop's pages are linked\. .*switched to NP Atobarai afterwards or entered by an external system are not linked/,
  ],
  'LINK-06': [
    /遅れることがあります。修正は約5〜10分でNPに届きます/u,
    /may be late\. A correction .*about 5 to 10 minutes/,
  ],
  'LINK-07': [
    /審査結果が出るまでは自動で進みます。修正が必要なのは一部のステータスだけです/u,
    /^All is automatic up to the screening result; only some statuses need a correction/,
  ],
  'LINK-08': [
    /注文の登録、審査結果の受信、伝票番号の登録だけです/u,
    /^Only orders, screening results and slip numbers are linked/,
  ],
  'FLOW-01': [
    /^「審査待ち\(準備中\)」は審査依頼を送信すると「審査待ち」になります/u,
    /^Sending .* turns "Awaiting screening \(preparing\)" into "Awaiting screening"/,
  ],
  'FLOW-02': [
    /^「審査待ち」は、NPが審査依頼を受け取ると「審査中」になります/u,
    /^Receipt .* by NP turns "Awaiting screening" into "Screening"/,
  ],
  'FLOW-03': [
    /^「審査中」は、NPの審査結果で「審査OK」「審査NG」「審査保留」になります/u,
    /result turns "Screening" into "Screening OK", "Screening NG" or "Screening on hold"/,
  ],
  'FLOW-04': [
    /5つのステータスは、NPのエラー応答で「要確認」になり、コードが残ります/u,
    /refusal by NP turns any of the five automatic statuses into "Needs attention", with its codes/,
  ],
  'FLOW-05': [
    /^「出荷報告\(準備中\)」は「出荷報告中」「出荷報告完了」の順に進みます/u,
    /turns "Shipment report \(preparing\)" into "Reporting shipment", then "Shipment reported"/,
  ],
  'FLOW-06': [
    /^「出荷報告完了」は最終ステータスです。受け付けるのは、NPの応答、キャンセル、表示だけの変更、同期ずれの疑い、同期の確認、残作業の完了だけです/u,
    /^"Shipment reported" is the final status\. It takes only an answer .*a cancel, a change of the display, doubt about the sync and its confirmation, and settled follow-ups/,
  ],
  'FLOW-07': [
    /^「審査OK」になると、入金ステータスは「入金完了」になります/u,
    /^"Screening OK" turns the receipt status into "Received"/,
  ],
  'CORR-01': [
    /「要確認」「審査保留」「審査OK」のときだけです/u,
    /^Only "Needs attention", "Screening on hold" and "Screening OK" allow a correction/,
  ],
  'CORR-02': [
    /^「要確認」「審査保留」では、「決済ステータスを変更する」から「要確認」に変更し、「注文内容を変更する」や注文者情報で修正してください。「審査保留」のまま修正できるのはメールアドレスだけです/u,
    /^In "Needs attention" or "Screening on hold", set "Needs attention" .*「決済ステータスを変更する」, then edit .*「注文内容を変更する」 or .*\. In "Screening on hold", only the e-mail can be edited/,
  ],
  'CORR-03': [
    /^「要確認」で修正すると、自動で「審査待ち\(準備中\)」に戻り、審査をやり直します/u,
    /^An edit turns "Needs attention" into "Awaiting screening \(preparing\)"; the order is then screened anew/,
  ],
  'CORR-04': [/^メールアドレスはCORR-02の対象外です/u, /^CORR-02 does not cover the e-mail/],
  'CORR-05': [
    /^注文は、makeshopで修正してください。NP管理画面で内容を直した注文は、同期がずれて自動連携が止まるおそれがあります。残作業の処理は別です/u,
    /^Edit orders in makeshop\. An order edited in NP's console may get out of sync and no longer be linked; follow-ups there are fine/,
  ],
  'CORR-06': [
    /^「要確認」「審査保留」の原因は.*「決済情報」に表示されます/u,
    /^In "Needs attention" or "Screening on hold".*shows the cause/,
  ],
  'CORR-07': [/修正後の決済の扱いは、NPに問い合わせて/u, /^Ask NP what a correction does to the payment/],
  'SHIP-01': [
    /「審査OK」のときだけです。商品を出荷してから報告してください/u,
    /^Only "Screening OK" allows a shipment report, after the goods are sent/,
  ],
  'SHIP-02': [
    /伝票番号か配送業者のない「配送完了」はNPに連携されません/u,
    /^"Shipped" reaches NP only with slip number and carrier/,
  ],
  'SHIP-04': [
    /^対応外の配送業者で「配送完了」にすると、「要確認」になります/u,
    /"Shipped" with an unsupported carrier turns "Screening OK" into "Needs attention"/,
  ],
  'SHIP-05': [
    /^「配送完了」で「要確認」になった注文は、「未配送」に戻して直し、「審査OK」を待って、もう一度「配送完了」にして/u,
    /^In "Needs attention" after "Shipped", return the order to "Not shipped", correct it, wait for "Screening OK" and set "Shipped" again/,
  ],
  'SHIP-06': [
    /^対応外のメール便は自動連携されません。NP管理画面で報告してください/u,
    /^Unsupported mail services are not linked; report them in NP's console/,
  ],
  'SHIP-07': [
    /^産直システムでの「配送完了」はNPに連携されません/u,
    /^"Shipped" set through 産直システム does not reach NP/,
  ],
  'SHIP-08': [
    /wizでは、出荷報告の前に請求書をNPのwizプリントアプリで印刷してください/u,
    /wiz, print the invoice with NP's wiz print app before the shipment report/,
  ],
  'SHIP-09': [
    /^「審査OK」で、伝票番号を入力し、対応する配送業者で「配送完了」にすると、「出荷報告\(準備中\)」になります/u,
    /^"Shipped" with slip number and supported carrier turns "Screening OK" into "Shipment report \(preparing\)"/,
  ],
  'SHIP-10': [
    /対応外の配送業者の出荷を「出荷オプション」契約で報告できるか、NPに問い合わせて/u,
    /^Ask NP whether its 出荷オプション contract covers other carriers/,
  ],
  'SHIP-11': [
    /^注文詳細での「配送完了」が.*手順です。API、CSV、一括処理などで連携されるかは不明です/u,
    /^Set "Shipped" in 注文詳細; whether it reaches NP by API, CSV or in bulk is not known/,
  ],
  'PAY-01': [
    /変更できるのは「要確認」「審査NG」のときだけです/u,
    /^Only "Needs attention" and "Screening NG" allow a change of the payment method/,
  ],
  'PAY-02': [
    /外部の決済サービスと連携する決済方法には変更できません/u,
    /^Change to .* that is not linked to an external party/,
  ],
  'PAY-03': [/変更すると、注文はすぐにNP後払いから外れます/u, /takes the order out of NP Atobarai at once/],
  'PAY-04': [/変更すると、決済手数料は0円になります/u, /makes the payment fee 0 yen/],
  'PAY-05': [
    /^「審査OK」を経た注文は.*NP側の取引はキャンセルされません。必要ならNP管理画面でキャンセルしてください/u,
    /^After "Screening OK", .* does not cancel the transaction at NP; cancel it in NP's console if needed/,
  ],
  'PAY-06': [
    /^「審査OK」を経た注文は.*「入金完了」になります。必要なら「未入金」に戻してください/u,
    /^After "Screening OK", .* leaves the order "Received"; return it to "Not received" if needed/,
  ],
  'CANC-01': [
    /キャンセルや注文の削除はNPに連携されません。NP側に取引がありうるなら、NP管理画面でもキャンセルしてください/u,
    /cancel or deletion does not reach NP; cancel in NP's console too if NP may hold a transaction/,
  ],
  'SYNC-01': [
    /^同期がずれたときは、表示上の決済ステータスをどれにでも変更できます/u,
    /^When the order is out of sync, the displayed payment status can be set to any other/,
  ],
  'SYNC-02': [/表示を変更しても、NP側では何も変わりません/u, /^A change of the display does not reach NP/],
  'SYNC-03': [
    /表示を変更した注文は、同期がずれるおそれがあります/u,
    /^After a change .*, the order may get out of sync/,
  ],
  'READ-01': [
    /^表示だけの変更は同期ずれの疑いとし、NP管理画面の確認を残作業にします。修正の開始は同じ画面でも別です/u,
    /^A change of the display puts the sync in doubt and calls for a check in NP's console\. Opening a correction .* does not\.$/,
  ],
  'READ-02': [
    /^「審査OK」の注文も「要確認」に変更するまで修正できません。「審査OK」「審査保留」で「配送完了」なら、先に「未配送」に戻して/u,
    /^Until "Needs attention" is set, the order cannot be corrected in "Screening OK" either\. In "Screening OK" or "Screening on hold", a "Shipped" order has to return to "Not shipped" first/,
  ],
  'READ-03': [
    /同期の確認が済むまで、連携処理、「配送完了」、修正を受け付けません。メールアドレスだけの修正、「未配送」、決済方法の変更、キャンセルなどは受け付けます/u,
    /^While the sync is in doubt, link steps, "Shipped" and corrections are refused\. An edit of the e-mail alone, "Not shipped", a change of the payment method, a cancel and the like are accepted/,
  ],
  'READ-04': [
    /請求書が印刷されていない間はどの経路での「配送完了」も受け付けません/u,
    /^While the NP Atobarai wiz invoice is not printed, "Shipped" is refused everywhere/,
  ],
  'READ-05': [
    /^伝票番号か配送業者のない「配送完了」、産直システムでの「配送完了」、連携が不明な経路での「配送完了」も受け付けます。「審査OK」のまま、「配送完了」のやり直しを残作業にします/u,
    /^"Shipped" without slip number or carrier, through 産直システム or in a way not known to reach NP is accepted; the order stays "Screening OK" and "Shipped" has to be set again/,
  ],
  'READ-06': [
    /^「要確認」でも「配送完了」なら、修正できるのはメールアドレスだけです。対応外の配送業者なら、NP管理画面での報告（メール便）か「出荷オプション」の問い合わせを残作業にします/u,
    /^In "Needs attention" and "Shipped", only the e-mail can be edited\. An unsupported carrier calls for a report in NP's console \(mail services\) or a question about 出荷オプション/,
  ],
  'READ-07': [
    /^キャンセル、削除、決済方法の変更で終了した注文は、残作業の完了と、NP管理画面でのキャンセル前に届く「審査OK」「審査保留」だけを受け付けます。届けばNP管理画面でのキャンセルを残作業にします/u,
    /closed by a cancel, a deletion or a change of the payment method takes only settled follow-ups and, before a cancel in NP's console, a late "Screening OK" or "Screening on hold", which calls for that/,
  ],
  'READ-08': [
    /注文が終了すると、NP側に取引がありうるなら、NP管理画面でのキャンセルを残作業にします。出荷報告の途中のキャンセルでは、NP管理画面の確認も残作業にします/u,
    /^Closing an order calls for a cancel in NP's console if NP may hold a transaction; a cancel during the shipment report also calls for a check in NP's console/,
  ],
  'READ-09': [
    /^出荷報告の3つのステータスでは「未配送」に戻せません。.*出荷情報とその残作業は消えます/u,
    /^In the three statuses of the shipment report, the order cannot return to "Not shipped"\. "Not shipped" clears the shipment and its follow-ups/,
  ],
  'READ-10': [
    /^「審査OK」を経た注文は「入金完了」のままで、決済方法を変更すると、入金の確認を残作業にします。「入金完了」は出荷の根拠になりません/u,
    /^After "Screening OK", the order stays "Received"; a change of the payment method calls for a check .*"Received" is no proof that the order may ship/,
  ],
  'READ-11': [
    /^注文者、配送先、商品、金額を修正すると、印刷済みのwiz請求書は無効になります。配送業者、伝票番号、メールアドレスだけの修正なら有効です/u,
    /^An edit of buyer, destination, items or amount voids a printed wiz invoice\. An edit of carrier, slip number or e-mail does not\.$/,
  ],
  'READ-12': [
    /表示だけの変更で変わるのは決済ステータスだけです/u,
    /^A change of the display changes only the payment status/,
  ],
  'READ-13': [
    /メールアドレスだけの修正は、修正できる3つのステータスで受け付け、ステータスを変えません。再審査されるかは不明です/u,
    /e-mail alone is accepted wherever corrections are and moves no status; whether .*new screening is not known/,
  ],
  'READ-14': [
    /^「配送完了」の注文は、「未配送」に戻すまで、もう一度「配送完了」にできません/u,
    /^A "Shipped" order has to return to "Not shipped" before "Shipped" is set again/,
  ],
  'READ-15': [
    /反映済みなら何も変えず、矛盾すれば同期ずれの疑いだけを記録し、待っていなければ受け付けません。送信の記録は一度だけです/u,
    /changes nothing if the order already shows it, only puts the sync in doubt if it contradicts, and is refused if nobody asked NP for it\. Sending is recorded only once/,
  ],
  'READ-16': [
    /^「審査OK」以外での「配送完了」は受け付けず、記録もしません。「審査OK」の前に出荷すると入金されないおそれがあります/u,
    /^"Shipped" outside "Screening OK" is refused and not recorded: goods sent before "Screening OK" may go unpaid/,
  ],
  'READ-17': [
    /「要確認」「審査保留」「審査NG」のときだけ残ります。修正の開始では消えず、NPの新しい応答で変わります/u,
    /only in "Needs attention", "Screening on hold" and "Screening NG"\. Opening a correction keeps it; a new answer from NP replaces it/,
  ],
  'READ-18': [
    /^値の形式、終了、同期ずれの疑い、ステータス、操作の条件の順に判定し、最初に該当した条件で決まります。別の扱いで受け付けるなら、残りの条件では拒否しません/u,
    /^Form, closing, sync, status, then the event's own conditions: the first that applies decides\. If the event is accepted but leads elsewhere, the rest refuse nothing/,
  ],
  'READ-19': [
    /半角英数字とハイフンの20文字以内で、数字が必要です。ハイフンだけなら未入力とし、12桁のチェックデジットが合わなければ警告します/u,
    /^A normalised slip number is up to 20 half-width letters, digits and hyphens and contains a digit\. Hyphens alone count as missing; at 12 digits, a wrong check digit is a warning/,
  ],
  'READ-20': [
    /^失敗はNPの拒否だけです。結果が不明な審査依頼や出荷報告は、ステータスを変えずにNPの応答か担当者の確認を待ちます/u,
    /^Only a refusal by NP is a failure\. A request or report of unknown outcome keeps the status until NP or a person settles it/,
  ],
  'READ-21': [
    /疑いを記録すると、NP管理画面の確認を残作業にします。正しいステータスの確認で疑いは消え、そこから分かることも記録します。同期ずれの疑いがない注文は、表示と違うステータスでは確認できません/u,
    /^Doubt about the sync calls for a check in NP's console\. Confirming the true status ends the doubt and applies what it implies\. Unless the sync is in doubt, only the displayed status can be confirmed/,
  ],
  'READ-22': [
    /NP後払いwizの注文が「審査OK」で「未配送」のときだけです。印刷済みなら何も変わりません/u,
    /only for an NP Atobarai wiz order in "Screening OK" and "Not shipped"; marking it again changes nothing/,
  ],
  'READ-23': [
    /Zか時差のあるISO 8601形式です。今のステータスより前でも受け付けます。残っていない作業の完了では何も変わりません/u,
    /^A time is ISO 8601 with Z or an offset; one before the current status is fine\. Settling what is not open changes nothing/,
  ],
  'READ-24': [
    /正しくない値は拒否します。実在しない日時、空の注文番号・取引ID・理由、空か不明な修正項目も同じです。任意項目のnullは未入力とします/u,
    /impossible date, an empty order number, id or reason, or an edit of nothing or an unknown field is refused\. In an optional field, null counts as missing/,
  ],
  'READ-25': [
    /商品の返送は.*対象外です。必要ならNP管理画面でキャンセルして/u,
    /^Returned goods are out of scope; cancel in NP's console if needed/,
  ],
  'READ-26': [
    /^取り込んだ注文で不明なことは不明のままです。「審査OK」以降なら「審査OK」を経た注文とみなし、「審査OK」で「配送完了」なら「配送完了」のやり直しを残作業にします/u,
    /^What is unknown about an adopted order stays unknown\. From "Screening OK" on, it counts as approved; "Shipped" in "Screening OK" has to be set again/,
  ],
}

import type { Locale } from '../../src/index.js'

/** What the page about the lifecycle says around what it takes from the definition. */
export interface LifecycleWords {
  readonly title: string
  readonly otherLanguage: string
  readonly intro: string
  readonly diagram: string
  readonly legend: string
  readonly tables: string
  readonly reading: string
  readonly closed: string
  readonly everywhere: string
  readonly everywhereText: string
  readonly head: readonly [event: string, guard: string, outcome: string, rules: string]
  readonly nothing: string
  readonly stays: string
  readonly refused: string
}

export const LIFECYCLE_WORDS: Readonly<Record<Locale, LifecycleWords>> = {
  en: {
    title: 'The lifecycle',
    otherLanguage: '[日本語](lifecycle.ja.md)',
    intro:
      'What may happen to an order, and by which rule. A test writes this page from `definition`, which `decide` and the XState\n' +
      'machine both read. For another table or diagram take `definition`, too. The diagram is mermaid: GitHub draws it, elsewhere\n' +
      'its source is shown.',
    diagram: 'At a glance',
    legend:
      'Dashed: the link or NP moves the order on. Plain: a person does. Thick: it is over. Possible in every status, and not drawn:\n' +
      '\n' +
      '- to cancel or delete the order, which leads to `closed`;\n' +
      '- to set the displayed status by hand, which puts the sync in doubt;\n' +
      '- to confirm the true status after that.',
    tables: 'Status by status',
    reading:
      '- **Of the lines of an event, the first whose guard holds decides** (READ-18). A line without a guard always holds.\n' +
      '- If none holds, or a status doesn’t list the event, [what holds everywhere](#everywhere) follows.\n' +
      '- An event marked † is refused before anything else while the sync is in doubt (READ-03, `sync_suspect`).\n' +
      '- “Stays” is followed by the update of the order that is made. A status is followed by the code of what led there, if there is\n' +
      '  one.',
    closed: 'The order has left the lifecycle: cancelled, deleted or changed to another payment method.',
    everywhere: 'Everywhere',
    everywhereText: 'Tried last, in every status. An event that names a status leads to that one.',
    head: ['event', 'guard', 'outcome', 'rules'],
    nothing: 'nothing changes',
    stays: 'stays:',
    refused: 'refused',
  },
  ja: {
    title: 'ライフサイクル',
    otherLanguage: '[English](lifecycle.md)',
    intro:
      '注文に何が起こりうるか、それはどの規則によるかの一覧です。\n' +
      '`decide` と XState のステートマシンが共に読む `definition` のすべての分岐を、テストがこのページに書き出しています。別の表や図が必要なときは、同じ `definition` から作れます。\n' +
      '全体図は mermaid で書かれています。GitHub では図として、ほかでは記述のまま表示されます。',
    diagram: '全体図',
    legend:
      '破線の枠は自動連携または NP が進める決済ステータス、実線の枠は担当者が進める決済ステータス、太線の枠は終わりです。\n' +
      'どの決済ステータスでもできる操作は、図に描いていません: キャンセルと注文削除 (`closed` になります)、「決済ステータスの変更（表示のみ）」 (同期ずれの疑いが生じます)、その後の同期の確認です。',
    tables: '決済ステータスごとの表',
    reading:
      'イベントごとに、条件が成り立つ最初の行で決まります (READ-18)。条件のない行は必ず成り立ちます。\n' +
      'どの行も成り立たないとき、またはイベントが表にないときは、[共通](#共通) の表に続きます。\n' +
      '† の付いたイベントは、同期ずれの疑いがある間は、まず拒否されます (READ-03、`sync_suspect`)。\n' +
      '「そのまま」の後は決済ステータス以外に加わる変更の名前、決済ステータスの横のコードは、そこへ進む理由です。',
    closed: 'ライフサイクルから外れた注文です (キャンセル、注文削除、ほかの決済方法への変更)。',
    everywhere: '共通',
    everywhereText:
      'どの決済ステータスでも、最後に見る表です。イベントが決済ステータスを指定するときは、その決済ステータスになります。',
    head: ['イベント', '条件', '結果', '規則'],
    nothing: '変化なし',
    stays: 'そのまま:',
    refused: '拒否',
  },
}

import type { Locale, Rule, RuleSection } from '../../src/index.js'

/** What the page of the rules says around what it takes from `RULES`. */
export interface RulesWords {
  readonly title: string
  readonly otherLanguage: string
  readonly intro: string
  readonly levels: Readonly<Record<Rule['level'], string>>
  readonly sources: Readonly<Record<Rule['source'], string>>
  readonly sections: Readonly<Record<RuleSection, string>>
}

export const RULES_WORDS: Readonly<Record<Locale, RulesWords>> = {
  en: {
    title: 'The rules',
    otherLanguage: '[日本語](rules.ja.md)',
    intro:
      'Every refusal, warning and finding cites one of these rules, and so do the guides. In a program they are `RULES`; a test writes\n' +
      'this page from it.\n' +
      '\n' +
      '- **must**: what breaks it is refused, or takes another way. **warn**: it is allowed, with a warning. **info**: it explains.\n' +
      '- **by the page**: makeshop’s help page on NP後払い(自動連携) says so. **our reading**: the page is silent, and the library decided.',
    levels: { must: 'must', warn: 'warn', info: 'info' },
    sources: { page: 'by the page', reading: 'our reading' },
    sections: {
      status: 'STAT: the payment statuses (決済ステータス)',
      link: 'LINK: which orders 自動連携 links',
      flow: 'FLOW: what the link does by itself',
      correction: 'CORR: corrections of an order',
      shipment: 'SHIP: shipment reports (出荷報告)',
      payment: 'PAY: changes of the payment method (決済方法)',
      cancellation: 'CANC: cancels',
      sync: 'SYNC: makeshop and NP out of step',
      reading: 'READ: readings where the page is silent',
    },
  },
  ja: {
    title: '規則の一覧',
    otherLanguage: '[English](rules.md)',
    intro:
      '拒否、警告、分かったこと (finding) には、必ず根拠となる規則の番号が付きます。ガイドの括弧内の番号も同じものです。\n' +
      'プログラムからは `RULES` で参照できます。このページは、テストが `RULES` から書き出しています。\n' +
      '\n' +
      '- **必須**: 反すると拒否されるか、別の扱いになります。**警告**: 認められますが、警告が付きます。**情報**: 説明だけです。\n' +
      '- **ページの記載**: makeshop のヘルプページ「NP後払い(自動連携)」に書かれていることです。**このライブラリの解釈**: ページに書かれていないため、このライブラリが決めたことです。',
    levels: { must: '必須', warn: '警告', info: '情報' },
    sources: { page: 'ページの記載', reading: 'このライブラリの解釈' },
    sections: {
      status: 'STAT: 決済ステータス',
      link: 'LINK: 自動連携の対象',
      flow: 'FLOW: 自動の流れ',
      correction: 'CORR: 注文の修正',
      shipment: 'SHIP: 出荷報告',
      payment: 'PAY: 決済方法の変更',
      cancellation: 'CANC: キャンセル',
      sync: 'SYNC: makeshop と NP のずれ',
      reading: 'READ: ページに書かれていないことの解釈',
    },
  },
}

import type { Locale } from '../vocabulary/locale.js'

/**
 * One rule of the catalogue.
 *
 * @category Rules
 */
export interface Rule {
  /** `must`: refused or routed; `warn`: allowed, with a warning; `info`: explained only. */
  readonly level: 'must' | 'warn' | 'info'
  /** What it is about. */
  readonly section: RuleSection
  /** `page`: makeshop's help page says so; `reading`: this library's decision where the page is silent. */
  readonly source: 'page' | 'reading'
  /** The rule in our own words. */
  readonly text: Readonly<Record<Locale, string>>
}

/**
 * What a rule is about: `status` 決済ステータス, `link` 自動連携の対象, `flow` 自動の流れ, `correction` 注文の修正,
 * `shipment` 出荷報告, `payment` 決済方法の変更, `cancellation` キャンセル, `sync` 同期, `reading` 本ライブラリの読み方.
 *
 * @category Rules
 */
export type RuleSection =
  | 'status'
  | 'link'
  | 'flow'
  | 'correction'
  | 'shipment'
  | 'payment'
  | 'cancellation'
  | 'sync'
  | 'reading'

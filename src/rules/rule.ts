import type { Locale } from '../vocabulary/locale.js'

/**
 * One rule of the catalogue.
 *
 * @category Rules
 */
export interface Rule {
  /** `must`: what breaks it is refused or routed; `warn`: allowed, with a warning; `info`: explained only. */
  readonly level: 'must' | 'warn' | 'info'
  /** What it is about. */
  readonly section: RuleSection
  /** `page`: makeshop's help page says so; `reading`: this library's decision where the page is silent. */
  readonly source: 'page' | 'reading'
  /** The rule in our own words. */
  readonly text: Readonly<Record<Locale, string>>
}

/**
 * What a rule is about.
 *
 * - `status`: 決済ステータス (STAT).
 * - `link`: 自動連携の対象 (LINK).
 * - `flow`: 自動の流れ (FLOW).
 * - `correction`: 注文の修正 (CORR).
 * - `shipment`: 出荷報告 (SHIP).
 * - `payment`: 決済方法の変更 (PAY).
 * - `cancellation`: キャンセル (CANC).
 * - `sync`: 同期 (SYNC).
 * - `reading`: 本ライブラリの読み方 (READ).
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

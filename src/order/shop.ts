/**
 * How a shop is set up with NP (ショップ構築 / 設定 / 決済 / ネットプロテクションズ).
 *
 * @category Order
 */
export interface Shop {
  /** 連携設定: 自動連携 (`automatic`) or not (LINK-01). */
  readonly linkMode: 'automatic' | 'manual'
  /** NPコネクトプロ or NPコネクトライト (LINK-02). */
  readonly connect: 'pro' | 'lite'
  /** The SPコード issued by NP, or `null` when none is registered. A secret: it is never repeated anywhere. */
  readonly spCode: string | null
}

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
  /**
   * Whether an SPコード issued by NP is registered (LINK-01): `null` if none is, else any text that isn't empty or
   * blank. The code itself is a secret and needn't be here: only whether there is one is looked at, and it is never
   * repeated anywhere.
   */
  readonly spCode: string | null
}

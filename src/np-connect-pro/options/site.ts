/**
 * The shop's site, as NP may be told with each registration.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface Site {
  /** `site_name`. */
  readonly name: string
  /** `site_url`. */
  readonly url: string
}

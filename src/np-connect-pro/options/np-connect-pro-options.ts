import type { Clock } from '../../clock/clock.js'
import type { Carrier } from '../../vocabulary/carrier.js'
import type { FetchLike } from './fetch-like.js'
import type { NpExchange } from './np-exchange.js'
import type { Site } from './site.js'

/**
 * How many orders go into one HTTP call, at most 1,000.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface BatchSizes {
  /**
   * Registrations, updates and re-registrations; 1 where left out. What lets NP take several isn't known. More than one
   * in a call also means that one lost answer leaves them all unknown.
   */
  readonly screening?: number | undefined
  /** Look-ups of results, reports, cancellations, look-ups of payments; 1,000 where left out. */
  readonly others?: number | undefined
}

/**
 * How to reach NPコネクトプロ. Whatever is wrong with it is a `TypeError` that names the option and never its value.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface NpConnectProOptions {
  /**
   * `NP_CONNECT_PRO_TEST_URL` or `NP_CONNECT_PRO_PRODUCTION_URL`, or another address: `https`, and `http` only on this
   * very machine, since the credentials go with each call.
   */
  readonly baseUrl: string
  /** 加盟店コード. */
  readonly merchantCode: string
  /**
   * SPコード. A secret: it goes into the `Authorization` header and nowhere else. A function that gives it keeps it out of
   * whatever prints these options too; it is called once.
   */
  readonly spCode: string | (() => string)
  /** 端末ID. */
  readonly terminalId: string
  /**
   * What sends; the platform's own where left out. A body is read to its end, also where it is longer than the four
   * million characters that are looked at: one of yours may cap it.
   */
  readonly fetch?: FetchLike | undefined
  /** Where the time comes from; the machine's own clock where left out. */
  readonly clock?: Clock | undefined
  /** How long one HTTP call may take, in milliseconds; 30,000 where left out, as NP recommends. */
  readonly timeoutMs?: number | undefined
  /** How many orders go into one HTTP call. */
  readonly batchSize?: BatchSizes | undefined
  /**
   * NP's five-digit codes for carriers, where they differ from `CARRIERS` or stand in for one that isn't known: for
   * クリックポスト none is, and that of ゆうパック書留 is inferred (`CarrierFacts` says how well each is known). A shipment
   * whose carrier has no code is never sent; it is `refused` with `carrier_code_missing`.
   */
  readonly carrierCodes?: Readonly<Partial<Record<Carrier, string | undefined>>> | undefined
  /** The shop's site, told with each registration; not told where left out. */
  readonly site?: Site | undefined
  /** Called once after each HTTP call, for a log. What it does or throws changes nothing. */
  readonly onExchange?: ((exchange: NpExchange) => void) | undefined
}

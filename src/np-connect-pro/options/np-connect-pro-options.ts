import type { Clock } from '../../clock/clock.js'
import type { Carrier } from '../../vocabulary/carrier.js'
import type { FetchLike } from './fetch-like.js'
import type { NpExchange } from './np-exchange.js'
import type { Site } from './site.js'

/**
 * How many orders go into one HTTP call, at most 1,000. `null` stands for what is left out (READ-24).
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface BatchSizes {
  /**
   * Registrations, updates and re-registrations; 1 if left out. What lets NP take several isn't known. With more than
   * one in a call, one lost answer leaves all of them unknown.
   */
  readonly screening?: number | null | undefined
  /** Look-ups of results, reports, cancellations, look-ups of payments; 1,000 if left out. */
  readonly others?: number | null | undefined
}

/**
 * How to reach NPコネクトプロ. If anything is wrong with it, a `TypeError` names the option and never its value.
 * `null` stands for what is left out, here and in what these hold (READ-24).
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface NpConnectProOptions {
  /**
   * `NP_CONNECT_PRO_TEST_URL`, `NP_CONNECT_PRO_PRODUCTION_URL` or another address. It has to be `https`, since the
   * credentials go with each call; `http` only on this very machine.
   */
  readonly baseUrl: string
  /** 加盟店コード. */
  readonly merchantCode: string
  /**
   * SPコード. A secret: it goes into the `Authorization` header and nowhere else. As a function, which is called once,
   * it stays out of whatever prints these options.
   */
  readonly spCode: string | (() => string)
  /** 端末ID. */
  readonly terminalId: string
  /**
   * What sends; the platform's own if left out. A `body` that is a stream is broken off after four million characters;
   * a response with `text()` alone is read to its end, so a `fetch` of yours may cap it.
   */
  readonly fetch?: FetchLike | null | undefined
  /** Where the time comes from; the machine's own clock if left out. */
  readonly clock?: Clock | null | undefined
  /**
   * How long one HTTP call may take, in whole milliseconds up to 2,147,483,647; 30,000 if left out, as NP recommends.
   */
  readonly timeoutMs?: number | null | undefined
  /** How many orders go into one HTTP call. */
  readonly batchSize?: BatchSizes | null | undefined
  /**
   * NP's five-digit codes for carriers, if they differ from `CARRIERS` or aren't known there. For クリックポスト none
   * is known, and that of ゆうパック書留 is inferred (`CarrierFacts` says how well each is known). A shipment whose
   * carrier has no code is never sent: it is `refused` with `carrier_code_missing`.
   */
  readonly carrierCodes?: Readonly<Partial<Record<Carrier, string | null | undefined>>> | null | undefined
  /** The shop's site, told to NP with each registration; not told if left out. */
  readonly site?: Site | null | undefined
  /** Called once after each HTTP call, for a log. What it does or throws changes nothing. */
  readonly onExchange?: ((exchange: NpExchange) => void) | null | undefined
}

import { systemClock } from '../../clock/system-clock.js'
import { attempt } from '../../shape/attempt.js'
import { isPlainRecord } from '../../shape/is-plain-record.js'
import { isRecord } from '../../shape/is-record.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { mistake } from '../../shape/mistake.js'
import { CARRIERS, type Carrier } from '../../vocabulary/carrier.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'
import type { FetchLike } from './fetch-like.js'
import { HTTP_ADDRESS } from './http-address.js'
import type { NpConnectProOptions } from './np-connect-pro-options.js'
import { platformFetch } from './platform-fetch.js'
import type { Settings } from './settings.js'

declare const btoa: (text: string) => string

const VISIBLE = /^[\x21-\x7e]+$/
/** What NP's credentials are made of. */
const ASCII = 'ASCII characters without spaces'
const FIVE_DIGITS = /^\d{5}$/
const MOST_PER_CALL = 1000
const THIRTY_SECONDS = 30_000
/** A timer that is told to wait longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/**
 * Looks the options through and fills in the rest. A mistake in them is the programmer's: a `TypeError` without values.
 */
export function settingsOf(options: NpConnectProOptions): Settings {
  if (!isRecord(options)) mistake('options of createNpConnectPro', 'an object')
  const { baseUrl, merchantCode, terminalId } = options
  const timeoutMs = options.timeoutMs ?? THIRTY_SECONDS
  const batchSize = options.batchSize ?? {}
  const carrierCodes = options.carrierCodes ?? {}
  const clock = options.clock ?? systemClock
  const site = options.site ?? undefined
  const onExchange = options.onExchange ?? (() => {})
  const spCode = secretOf(options.spCode)
  if (typeof baseUrl !== 'string' || !HTTP_ADDRESS.test(baseUrl)) mistake('baseUrl', 'an https address')
  if (!isVisible(merchantCode) || merchantCode.includes(':'))
    mistake('merchantCode', `加盟店コード: ${ASCII} or a colon`)
  if (!isVisible(spCode)) mistake('spCode', `SPコード: ${ASCII}`)
  if (!isVisible(terminalId)) mistake('terminalId', `端末ID: ${ASCII}`)
  if (!isWithin(timeoutMs, LONGEST_TIMER))
    mistake('timeoutMs', 'a whole number of milliseconds from 1 to 2,147,483,647')
  if (!isPlainRecord(batchSize)) mistake('batchSize', 'a plain object')
  const { screening: ofScreenings, others: ofOthers } = batchSize
  const screening = ofScreenings ?? 1
  const others = ofOthers ?? MOST_PER_CALL
  if (!isWithin(screening, MOST_PER_CALL)) mistake('batchSize.screening', 'a whole number from 1 to 1,000')
  if (!isWithin(others, MOST_PER_CALL)) mistake('batchSize.others', 'a whole number from 1 to 1,000')
  if (!isPlainRecord(carrierCodes)) mistake('carrierCodes', 'a plain object')
  if (site !== undefined && !isSite(site)) mistake('site', 'an object with a name and a url')
  if (typeof onExchange !== 'function') mistake('onExchange', 'a function')
  if (!isClock(clock)) mistake('clock', 'a Clock')
  const credentials = btoa(`${merchantCode}:${spCode}`)
  return {
    baseUrl: baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl,
    headers: {
      accept: 'application/json',
      authorization: `Basic ${credentials}`,
      'content-type': 'application/json; charset=utf-8',
      'x-np-terminal-id': terminalId,
    },
    secrets: [spCode, merchantCode, terminalId, credentials],
    fetch: senderOf(options.fetch),
    clock,
    timeoutMs,
    screeningBatch: screening,
    otherBatch: others,
    carrierCode: carrierCodesOf(carrierCodes),
    site: site === undefined ? undefined : { name: site.name, url: site.url },
    onExchange,
  }
}

function carrierCodesOf(codesByCarrier: Readonly<Record<string, unknown>>): Settings['carrierCode'] {
  const codes = new Map<Carrier, string>()
  for (const [carrier, code] of Object.entries(codesByCarrier)) {
    if (!isCarrier(carrier)) mistake('Each name in carrierCodes', 'a carrier')
    if (code == null) continue
    if (typeof code !== 'string' || !FIVE_DIGITS.test(code)) mistake('Each code in carrierCodes', 'of five digits')
    codes.set(carrier, code)
  }
  return (carrier) => codes.get(carrier) ?? CARRIERS[carrier].npCode
}

function senderOf(fetch: FetchLike | null | undefined): FetchLike {
  if (fetch == null) return platformFetch() ?? mistake('fetch', 'given: this platform has none')
  if (typeof fetch !== 'function') mistake('fetch', 'a function')
  return fetch
}

/** Whatever goes wrong in getting it might tell it. */
function secretOf(spCode: unknown): unknown {
  return attempt(
    () => (typeof spCode === 'function' ? spCode() : spCode),
    () => null,
  )
}

function isVisible(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value)
}

function isWithin(value: unknown, most: number): value is number {
  return isWholeNumber(value, 1) && value <= most
}

function isSite(value: unknown): boolean {
  return isRecord(value) && isName(value['name']) && isName(value['url'])
}

function isClock(value: unknown): boolean {
  return isRecord(value) && typeof value['now'] === 'function' && typeof value['wait'] === 'function'
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

import { systemClock } from '../../clock/system-clock.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { CARRIERS, type Carrier } from '../../vocabulary/carrier.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'
import type { FetchLike } from './fetch-like.js'
import { HTTP_ADDRESS } from './http-address.js'
import type { NpConnectProOptions } from './np-connect-pro-options.js'
import { platformFetch } from './platform-fetch.js'
import type { Settings } from './settings.js'

declare const btoa: (text: string) => string

const VISIBLE = /^[\x21-\x7e]+$/
const FIVE_DIGITS = /^\d{5}$/
const MOST_PER_CALL = 1000
const THIRTY_SECONDS = 30_000
/** A timer that is told to wait longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/**
 * Looks the options through and fills in the rest. A mistake in them is the programmer's: a `TypeError` without values.
 */
export function settingsOf(options: NpConnectProOptions): Settings {
  if (!isRecord(options)) throw new TypeError('The options of createNpConnectPro have to be an object.')
  const { baseUrl, merchantCode, terminalId, timeoutMs = THIRTY_SECONDS, batchSize, carrierCodes } = options
  const { clock = systemClock, site, onExchange = () => {} } = options
  const spCode = secretOf(options.spCode)
  demand(typeof baseUrl === 'string' && HTTP_ADDRESS.test(baseUrl), 'baseUrl has to be an https address.')
  demand(
    isVisible(merchantCode) && !merchantCode.includes(':'),
    'merchantCode has to be 加盟店コード: ASCII characters without spaces or a colon.',
  )
  demand(isVisible(spCode), 'spCode has to be SPコード: ASCII characters without spaces.')
  demand(isVisible(terminalId), 'terminalId has to be 端末ID: ASCII characters without spaces.')
  demand(
    isWithin(timeoutMs, LONGEST_TIMER),
    'timeoutMs has to be a whole number of milliseconds from 1 to 2,147,483,647.',
  )
  demand(batchSize === undefined || isRecord(batchSize), 'batchSize has to be an object.')
  const { screening = 1, others = MOST_PER_CALL } = batchSize ?? {}
  demand(isWithin(screening, MOST_PER_CALL), 'batchSize.screening has to be a whole number from 1 to 1,000.')
  demand(isWithin(others, MOST_PER_CALL), 'batchSize.others has to be a whole number from 1 to 1,000.')
  demand(carrierCodes === undefined || isRecord(carrierCodes), 'carrierCodes has to be an object.')
  demand(
    site === undefined || (isRecord(site) && isName(site.name) && isName(site.url)),
    'site has to have a name and a url.',
  )
  demand(typeof onExchange === 'function', 'onExchange has to be a function.')
  demand(
    isRecord(clock) && typeof clock.now === 'function' && typeof clock.wait === 'function',
    'clock has to be a Clock.',
  )
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
    fetch: sender(options.fetch),
    clock,
    timeoutMs,
    screeningBatch: screening,
    otherBatch: others,
    carrierCode: carrierCodesOf(carrierCodes ?? {}),
    site: site === undefined ? undefined : { name: site.name, url: site.url },
    onExchange,
  }
}

function carrierCodesOf(told: Readonly<Record<string, unknown>>): Settings['carrierCode'] {
  const codes = new Map<Carrier, string>()
  for (const [carrier, code] of Object.entries(told)) {
    demand(isCarrier(carrier), 'carrierCodes has to name carriers alone.')
    if (code === undefined) continue
    demand(typeof code === 'string' && FIVE_DIGITS.test(code), 'carrierCodes has to hold codes of five digits.')
    codes.set(carrier, code)
  }
  return (carrier) => codes.get(carrier) ?? CARRIERS[carrier].npCode
}

function sender(given: FetchLike | undefined): FetchLike {
  if (given !== undefined) {
    demand(typeof given === 'function', 'fetch has to be a function.')
    return given
  }
  const own = platformFetch()
  demand(own !== null, 'This platform has no fetch: pass one.')
  return own
}

/** Whatever goes wrong in getting it might tell it. */
function secretOf(given: unknown): unknown {
  return attempt(
    () => (typeof given === 'function' ? given() : given),
    () => null,
  )
}

function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new TypeError(message)
}

function isVisible(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value)
}

function isWithin(value: unknown, most: number): value is number {
  return isWholeNumber(value, 1) && value <= most
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

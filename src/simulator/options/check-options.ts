import { isPlainRecord } from '../../shape/is-plain-record.js'
import { optionMistake } from '../option-mistake.js'
import { checkRates } from './check-rates.js'
import { checkSettings } from './check-settings.js'
import type { NpSimulatorOptions } from './np-simulator-options.js'

/** Throws where a simulator is told something that makes no sense: a mistake of whoever wrote it. */
export function checkOptions(options: NpSimulatorOptions): void {
  const { clock, credentials, seed, basePath } = options
  const faults = options.faults ?? {}
  const settings = options.settings ?? {}
  if (typeof clock?.now !== 'function' || typeof clock.wait !== 'function') optionMistake('clock', 'a Clock')
  for (const key of ['merchantCode', 'spCode', 'terminalId'] as const) {
    if (!isPlainAscii(credentials?.[key])) optionMistake(`credentials.${key}`, 'a text of visible ASCII')
  }
  if (credentials.merchantCode.includes(':')) optionMistake('credentials.merchantCode', 'a text without a colon')
  if (seed != null && !Number.isSafeInteger(seed)) optionMistake('seed', 'a whole number')
  if (typeof faults !== 'function') {
    if (!isPlainRecord(faults)) optionMistake('faults', 'the rates of faults, or a function that gives them')
    checkRates(faults)
  }
  if (basePath != null && !/^(?:\/[^?#]*[^?#/])?$/.test(basePath)) optionMistake('basePath', 'a path such as /v1')
  const journalSize = options.journalSize ?? 0
  if (!Number.isSafeInteger(journalSize) || journalSize < 0)
    optionMistake('journalSize', 'a whole number of at least 0')
  for (const key of ['latencyMs', 'hangMs', 'dripMs'] as const) {
    // `undefined` and `null` say that there is none.
    const value: unknown = options[key] ?? 0
    if (typeof value !== 'number' || !(value >= 0)) optionMistake(key, 'a number of at least 0')
  }
  if (!isPlainRecord(settings)) optionMistake('settings', 'settings by name')
  checkSettings(settings)
}

function isPlainAscii(value: unknown): boolean {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}

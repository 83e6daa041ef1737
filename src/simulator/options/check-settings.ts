import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { optionMistake } from '../option-mistake.js'
import { NP_CALLS } from './np-call.js'
import type { NpSettings, SomeNpSettings } from './np-simulator-options.js'
import { SIMULATOR_CODES } from './simulator-codes.js'

/** What a setting has to be, in words, and whether a value is that. */
type Form = readonly [wanted: string, isSuch: (value: unknown) => boolean]

const COUNT: Form = ['a number of at least 0', (value) => typeof value === 'number' && value >= 0]
const FUNCTION: Form = ['a function', (value) => typeof value === 'function']
const FLAG = oneOf(true, false)

const FORMS: Readonly<Record<string, Form>> = {
  mode: oneOf('synchronous', 'asynchronous'),
  queueMs: COUNT,
  reviewMs: COUNT,
  batchLimits: tableOf('numbers of at least 1', NP_CALLS, (value) => typeof value === 'number' && value >= 1),
  buyerLimitYen: countOr('any'),
  doubleRegistrationDays: countOr('never'),
  doubleRegistrationCountsEnded: FLAG,
  expiresAfterMs: countOr('never'),
  updateIssuesNewId: FLAG,
  findRepeatsShopId: FLAG,
  findRefusesCancelled: FLAG,
  reregisterKeepsReport: FLAG,
  emailRequired: FLAG,
  goodsToleranceYen: COUNT,
  billIssuedWithinDays: COUNT,
  carrierCodes: ['a list of texts', (value) => Array.isArray(value) && value.every(isText)],
  postcodeFits: FUNCTION,
  charactersAllowed: FUNCTION,
  credentialsStatus: oneOf(401, 403),
  emptyFindStatus: oneOf(200, 400),
  mixedStatus: oneOf(200, 400),
  codes: tableOf('texts', SIMULATOR_CODES, isText),
} satisfies Record<keyof NpSettings, Form>

/** Throws where a setting is none, or isn't what it may be. `undefined` and `null` say that there is none. */
export function checkSettings(settings: SomeNpSettings): void {
  for (const [name, value] of Object.entries(settings)) {
    const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined
    if (form === undefined) optionMistake(`settings.${name}`, 'left out: there is no such setting')
    const [wanted, isSuch] = form
    if (value != null && !isSuch(value)) optionMistake(`settings.${name}`, wanted)
  }
}

function countOr(word: string): Form {
  const [wanted, isCount] = COUNT
  return [`${wanted}, or ${word}`, (value) => value === word || isCount(value)]
}

function oneOf(...values: readonly (string | number | boolean)[]): Form {
  return [values.join(' or '), (value) => values.some((each) => each === value)]
}

function tableOf(what: string, names: object, isSuch: (value: unknown) => boolean): Form {
  return [
    `${what} by ${Object.keys(names).join(', ')}`,
    (value) =>
      isRecord(value) &&
      Object.entries(value).every(([name, each]) => Object.hasOwn(names, name) && (each == null || isSuch(each))),
  ]
}

import { isBoolean } from '../../shape/is-boolean.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isPlainRecord } from '../../shape/is-plain-record.js'
import { isText } from '../../shape/is-text.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { mistake } from '../../shape/mistake.js'
import { telephoneDigits } from '../form/digits.js'
import { emailAddress } from '../form/email-address.js'
import type { DetailsSettings } from './details-settings.js'

/** The settings with nothing left out. */
export type ReadDetailsSettings = {
  readonly [Name in keyof DetailsSettings]-?: NonNullable<DetailsSettings[Name]>
}

/** Whether a setting is what it may be. */
const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  goodsToleranceYen: isYen,
  emailRequired: isBoolean,
  buyerLimitYen: isYen,
  shopEmails: isTexts,
  shopTelephones: isTexts,
} satisfies Record<keyof DetailsSettings, unknown>

/**
 * Fills in what was left out. A setting that is none is a mistake in the program: ignored, it would let a fault pass.
 */
export function readDetailsSettings(settings: DetailsSettings | null | undefined): ReadDetailsSettings {
  const given: unknown = settings
  if (given != null && !isPlainRecord(given)) mistake('settings', 'a plain object')
  for (const [name, value] of Object.entries(settings ?? {})) {
    const isSuch = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined
    if (!isSuch || (value != null && !isSuch(value))) throw new TypeError(`settings.${name} has to be as documented.`)
  }
  const { goodsToleranceYen, emailRequired, buyerLimitYen, shopEmails, shopTelephones } = settings ?? {}
  return {
    goodsToleranceYen: goodsToleranceYen ?? 3000,
    emailRequired: emailRequired ?? true,
    buyerLimitYen: buyerLimitYen ?? 55_000,
    shopEmails: (shopEmails ?? []).map((email) => emailAddress(email).toLowerCase()),
    shopTelephones: (shopTelephones ?? []).map(telephoneDigits),
  }
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText)
}

function isYen(value: unknown): boolean {
  return isWholeNumber(value, 0)
}

import { isFee } from '../../order/is-fee.js'
import { isText } from '../../order/is-text.js'
import { telephoneDigits } from '../form/digits.js'
import { halfWidth } from '../form/half-width.js'
import type { DetailsSettings } from './details-settings.js'

/** The settings with nothing left out. */
export interface ReadDetailsSettings {
  readonly goodsToleranceYen: number
  readonly emailRequired: boolean
  readonly buyerLimitYen: number
  readonly shopEmails: readonly string[]
  readonly shopTelephones: readonly string[]
}

/** Fills in what was left out, or isn't what it should be. */
export function readDetailsSettings(settings: DetailsSettings): ReadDetailsSettings {
  const { goodsToleranceYen, emailRequired, buyerLimitYen, shopEmails, shopTelephones } = settings ?? {}
  return {
    goodsToleranceYen: isFee(goodsToleranceYen) ? goodsToleranceYen : 3000,
    emailRequired: emailRequired !== false,
    buyerLimitYen: isFee(buyerLimitYen) ? buyerLimitYen : 55_000,
    shopEmails: textsIn(shopEmails).map((email) => halfWidth(email).toLowerCase()),
    shopTelephones: textsIn(shopTelephones).map(telephoneDigits),
  }
}

function textsIn(list: readonly string[] | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter(isText) : []
}

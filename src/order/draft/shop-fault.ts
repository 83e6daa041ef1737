import { faultFinder } from '../../shape/fault-finder.js'
import { isText } from '../../shape/is-text.js'
import type { Shop } from './shop.js'

/** The path of the first value by which something isn't a `Shop` (READ-24), or `null` when it is one. */
export const shopFault = /* @__PURE__ */ faultFinder('shop', {
  linkMode: (value) => value === 'automatic' || value === 'manual',
  connect: (value) => value === 'pro' || value === 'lite',
  spCode: (value) => value === null || isText(value),
} satisfies { readonly [F in keyof Shop]: (value: unknown) => boolean })

/*
 * What a validator says of its violations stands in their type: whoever words them has no effect to handle that never
 * comes. Checked by tsc, never run.
 */

import type { Decision, LinkRefusal, Refusal } from '../../src/index.js'
import * as main from '../../src/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

type Effects<Name extends keyof typeof main> = (typeof main)[Name] extends (
  ...given: never[]
) => readonly { readonly effect: infer E }[]
  ? E
  : never
type Named<Start extends string> = Extract<keyof typeof main, `${Start}${string}`>

holds<Equal<Effects<'checkCorrection' | 'checkPaymentMethodChange' | 'checkLink'>, 'refuse'>>()
holds<Equal<Effects<'checkShipment'>, 'refuse' | 'route'>>()
holds<Equal<Effects<'checkCarrier'>, 'refuse' | 'route'>>()
holds<Equal<Effects<'checkSlipNumber'>, 'refuse' | 'route'>>()
holds<Equal<Effects<Named<'warn'>>, 'warn'>>()
holds<Equal<Decision['routes'][number]['effect'], 'route'>>()
holds<Equal<Decision['warnings'][number]['effect'], 'warn'>>()
holds<Equal<Refusal['violations'][number]['effect'], 'refuse' | 'route'>>()
holds<Equal<LinkRefusal['violations'][number]['effect'], 'refuse'>>()

// Absent is missing, and needs no argument.
main.checkCarrier()
main.checkSlipNumber()

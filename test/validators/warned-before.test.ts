import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { OperatorEventType } from '../../src/index.js'
import * as library from '../../src/index.js'

/** By which validator each warning of an event can be asked for before the act. */
const ASKED_BY = {
  'order.edited': 'warnCorrection',
  'delivery.completed': 'warnShipment',
  'paymentMethod.changed': 'warnPaymentMethodChange',
  'order.cancelled': 'warnCancellation',
  'status.overridden': 'warnStatusOverride',
  'sync.doubted': 'warnSyncDoubt',
} as const satisfies { readonly [T in OperatorEventType]?: keyof typeof library }

const SOURCE = new URL('../../src/lifecycle/interpreter/warnings-of.ts', import.meta.url)

it('SYNC-03: every event that is warned of has its warn… validator, and there is no other', () => {
  const warned = [...readFileSync(SOURCE, 'utf8').matchAll(/^ {4}case '(.*)':$/gm)].map(([, type]) => type)
  expect(warned.sort()).toStrictEqual(Object.keys(ASKED_BY).sort())
  const validators = Object.keys(library).filter((name) => name.startsWith('warn'))
  expect(validators.sort()).toStrictEqual(Object.values(ASKED_BY).sort())
})

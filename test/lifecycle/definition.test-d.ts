/*
 * What must not compile: each misspelling here is an error only because the definition's type checks names. Checked by
 * tsc, never run.
 */
import { orderGuards } from '../../src/lifecycle/guards/order-guards.js'
import type { Branch, Lifecycle, RefusingBranch } from '../../src/lifecycle/lifecycle.js'
import { updates } from '../../src/lifecycle/updates/updates.js'
import type { OrderEvent, OrderEventType } from '../../src/order/event/order-event.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'

const meta = { rules: ['FLOW-01'] } as const
const refusing = { rules: ['FLOW-01'], code: 'not_asked' } as const

// should compile
export const good = [
  { guard: 'isSuspect', meta: refusing },
  { guard: 'namesKnownNpTransaction', target: 'screening_in_progress', actions: 'markAccepted', meta },
] as const satisfies readonly Branch<'screening.accepted', PaymentStatus>[]

// should NOT compile: a misspelt target
export const target = {
  // @ts-expect-error
  target: 'screening_aproved',
  actions: 'approve',
  meta,
} as const satisfies Branch<'screening.approved', PaymentStatus>

// should NOT compile: a misspelt guard
export const guard = {
  // @ts-expect-error
  guard: 'isSuspekt',
  meta: refusing,
} as const satisfies RefusingBranch<OrderEventType>

// should NOT compile: a misspelt key, by which the guard would vanish
export const key = {
  // @ts-expect-error
  gaurd: 'isSuspect',
  meta: refusing,
} as const satisfies RefusingBranch<OrderEventType>

// should NOT compile: a guard of another event
export const foreignGuard = {
  // @ts-expect-error
  guard: 'editsEmailOnly',
  meta: refusing,
} as const satisfies RefusingBranch<'screening.held'>

// should NOT compile: a misspelt update, or one of another event
export const update = {
  // @ts-expect-error
  actions: 'aprove',
  meta,
} as const satisfies Branch<'screening.approved', PaymentStatus>
export const foreignUpdate = {
  // @ts-expect-error
  actions: 'markAccepted',
  meta,
} as const satisfies Branch<'screening.approved', PaymentStatus>

// should NOT compile: an unknown rule, no rule, an unknown code, a refusal without a code
export const rule = {
  actions: 'keep',
  // @ts-expect-error
  meta: { rules: ['FLOW-99'] },
} as const satisfies Branch<'screening.approved', PaymentStatus>
export const noRule = {
  actions: 'keep',
  // @ts-expect-error
  meta: { rules: [] },
} as const satisfies Branch<'screening.approved', PaymentStatus>
export const code = {
  // @ts-expect-error
  meta: { rules: ['FLOW-01'], code: 'not_askt' },
} as const satisfies RefusingBranch<OrderEventType>
// @ts-expect-error
export const noCode = { meta } as const satisfies RefusingBranch<OrderEventType>

// should NOT compile: a guard that asks for a status that doesn't exist
export const status = {
  // @ts-expect-error
  guard: { type: 'overridesTo', params: { status: 'screening_ok' } },
  actions: 'overrideDisplay',
  meta,
} as const satisfies Branch<'status.overridden', PaymentStatus>

// should NOT compile: an incomplete record over the statuses, or over the events
// @ts-expect-error
export const labels = { screening_preparing: '', screening_waiting: '' } as const satisfies Record<
  PaymentStatus,
  string
>
export const states = {
  screening_preparing: { meta, entry: { type: 'arrive', params: { status: 'screening_preparing' } }, on: {} },
  // @ts-expect-error
} as const satisfies Lifecycle['states']
// @ts-expect-error
export const cells = { 'screening.requested': [] } as const satisfies Lifecycle['on']

// should NOT compile: an event in a cell that doesn't exist, and a status entered by another's name
export const misspeltEvent = {
  meta: { rules: ['STAT-01'] },
  entry: { type: 'arrive', params: { status: 'screening_preparing' } },
  on: {
    // @ts-expect-error
    'screening.requestet': [],
  },
} as const satisfies Lifecycle['states']['screening_preparing']
export const misspeltEntry = {
  meta: { rules: ['STAT-01'] },
  entry: {
    type: 'arrive',
    params: {
      // @ts-expect-error
      status: 'screening_waiting',
    },
  },
  on: {},
} as const satisfies Lifecycle['states']['screening_preparing']

// should NOT compile: a misspelt event, an event without its payload, a status that is none
// @ts-expect-error
export const event: OrderEvent = { type: 'screening.aproved', at: '' }
// @ts-expect-error
export const payload: OrderEvent = { type: 'screening.held', at: '' }
// @ts-expect-error
export const shown: OrderEvent = { type: 'sync.confirmed', status: '審査OK', at: '' }

// should NOT compile: a guard or an update that the tables don't hold
// @ts-expect-error
export const missingGuard = orderGuards.isSuspekt
// @ts-expect-error
export const missingUpdate = updates.aprove

import type { NpRecord } from '../../src/simulator/books/np-record.js'
import { FAULT_KINDS, type FaultKind } from '../../src/simulator/options/fault-kind.js'
import { NP_CALLS, type NpCall } from '../../src/simulator/options/np-call.js'
import type { FaultRates } from '../../src/simulator/options/np-simulator-options.js'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { A_BUYER, A_PERSON, type AnNp, anNp, aRegistration, aReport, type Seen } from './an-np.js'

/** What an order's number begins with says how NP treats it. Those in the second list are never approved. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  A: { kind: 'approve' },
  H: { kind: 'hold', reasons: ['RE009', 'RE021'] },
  W: { kind: 'wait', afterMs: 3_600_000 },
  X: { kind: 'expire', afterMs: 7_200_000 },
  P: { kind: 'pay', afterMs: 1_800_000 },
  ...{
    R: { kind: 'reject' },
    G: { kind: 'hold', reasons: ['RE014'], next: { kind: 'reject', code: 'NG002' } },
    V: { kind: 'wait', afterMs: 3_600_000, next: { kind: 'reject' } },
    N: { kind: 'never_answer' },
    U: { kind: 'unknown_code' },
    E: { kind: 'error' },
  },
}
const KINDS = Object.keys(SCENARIOS)
export const isNeverApproved = (shopId: string) => 'RGVNUE'.includes(shopId.charAt(0))

/** One thing that happens in a day at NP; numbers choose among what there is. */
export type Step =
  | {
      readonly does: NpCall | 'edit' | 'obstruct' | 'pay' | 'operator_cancel'
      readonly on: number
      readonly with: number
    }
  | { readonly does: 'pass'; readonly minutes: number }

/** Personal data, each of which can be told in any text. */
export const PERSONAL = [
  '秘密太郎',
  'ヒミツタロウ',
  '秘密商事',
  '秘密の住所１－２',
  '03-9999-0000',
  'himitsu@example.com',
  '1999999',
]

export interface Day {
  readonly np: AnNp
  /** Everything that a client was told. */
  readonly seen: readonly Seen[]
  /** Each result among it, beside what NP held of the transaction that it names as it was told. */
  readonly told: readonly Told[]
}

interface Told {
  readonly call: NpCall
  readonly result: Seen['results'][number]
  readonly held: NpRecord | null
}

/** Lives through a day, step by step, in virtual time. */
export async function aDay(
  steps: readonly Step[],
  options: { readonly seed: number; readonly faultRate: number },
): Promise<Day> {
  const rates: FaultRates = Object.fromEntries(
    FAULT_KINDS.map((kind: FaultKind) => [kind, options.faultRate / FAULT_KINDS.length]),
  )
  const np = anNp({
    seed: options.seed,
    faults: rates,
    scenario: (shopId) => SCENARIOS[shopId.charAt(0)],
    settings: { mode: options.seed % 2 === 0 ? 'asynchronous' : 'synchronous', queueMs: 60_000, reviewMs: 300_000 },
  })
  const seen: Seen[] = []
  const told: Told[] = []
  const hears = (call: NpCall, answer: Seen) => {
    seen.push(answer)
    const named = (result: Told['result']) => np.books.find(String(result['np_transaction_id']))
    told.push(...answer.results.map((result) => ({ call, result, held: named(result) })))
  }
  for (const step of steps) await live(np, step, hears)
  return { np, seen, told }
}

async function live(np: AnNp, step: Step, hears: (call: NpCall, answer: Seen) => void): Promise<void> {
  if (step.does === 'pass') return np.clock.advance(step.minutes * 60_000)
  const all = np.books.all()
  const npId = all[step.on % Math.max(1, all.length)]?.npTransactionId ?? '18121200001'
  const isThere = all.length > 0
  if (step.does in NP_CALLS) {
    const call = step.does as NpCall
    await np.call(call, entryFor(call, npId, step)).then(
      (answer) => hears(call, answer),
      () => null,
    )
  } else if (!isThere) return
  else if (step.does === 'edit') np.operator.edit(npId, { amount: 4000 + step.with })
  else if (step.does === 'obstruct') np.operator.obstruct(npId, step.with % 2 === 0 ? ['fee_set_up_2'] : [])
  else if (step.does === 'pay') np.operator.recordPayment(npId, step.with % 2 === 0 ? 'unclear' : 'paid')
  else np.operator.cancel(npId)
}

function entryFor(
  call: NpCall,
  npId: string,
  { on, with: chosen }: { readonly on: number; readonly with: number },
): object {
  const tel = `03-9999-${String(on % 10_000).padStart(4, '0')}`
  const person = {
    ...A_PERSON,
    customer_name: '秘密太郎',
    customer_name_kana: 'ヒミツタロウ',
    company_name: '秘密商事',
    tel,
  }
  const customer = {
    ...A_BUYER,
    ...person,
    address: '秘密の住所１－２',
    zip_code: '1999999',
    email: 'himitsu@example.com',
  }
  switch (call) {
    case 'register': {
      const shopId = `${KINDS[on % KINDS.length]}${chosen % 20}`
      return aRegistration({
        shop_transaction_id: shopId,
        customer,
        dest_customer: person,
        billed_amount: 5000 + (on % 2),
      })
    }
    case 'update':
      return { np_transaction_id: npId, customer: chosen % 5 === 0 ? { ...customer, tel: '1' } : customer }
    case 'report_shipment':
      return aReport(npId, chosen % 7 === 0 ? { slip_no: '秘密' } : {})
    case 'reregister':
      return { ...aRegistration({ shop_transaction_id: `A${chosen}` }), base_np_transaction_id: npId }
    default:
      return { np_transaction_id: npId }
  }
}

import { describe, expect, it } from 'vitest'
import { Ok, type Result } from '../../src/result.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'
import { failures } from './kit-failures.js'
import {
  answeringReregistrations,
  answeringUpdates,
  type Full,
  type Mutant,
  numberedAtNp,
  polled,
  registering,
  shipping,
  updating,
} from './spoilt-transport.js'

type Numbered = { readonly orderNumber: string }

const approved = (answer: ScreeningAnswer): ScreeningAnswer => {
  if (answer.outcome !== 'settled' && answer.outcome !== 'pending') return answer
  const { orderNumber, npTransactionId } = answer
  return { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
}
const refused = ({ orderNumber }: Numbered) => ({ orderNumber, outcome: 'refused', codes: [] }) as const
const isSo = (answer: ScreeningAnswer, what: string) =>
  answer.outcome === what || (answer.outcome === 'settled' && answer.result === what)

type Wrong = readonly [string, (answer: ScreeningAnswer) => ScreeningAnswer, 'results' | 'refused']

const takenForApproved = (what: string): Wrong => [
  `takes what is ${what} for approved`,
  (answer) => (isSo(answer, what) ? approved(answer) : answer),
  'results',
]

/** What an update or a re-registration says, said wrongly. */
const WRONGLY: readonly Wrong[] = [
  ...['held', 'rejected', 'pending'].map(takenForApproved),
  [
    'loses all codes of a hold but the first',
    (answer) =>
      answer.outcome === 'settled' && answer.result === 'held'
        ? { ...answer, codes: answer.codes.slice(0, 1) }
        : answer,
    'results',
  ],
  [
    'loses the code of a rejection',
    (answer) => (answer.outcome === 'settled' && answer.result === 'rejected' ? { ...answer, codes: [] } : answer),
    'results',
  ],
  [
    'takes a refusal for unknown',
    (answer) =>
      answer.outcome === 'refused'
        ? { orderNumber: answer.orderNumber, outcome: 'unknown', reason: 'server_error' }
        : answer,
    'refused',
  ],
  ['loses the codes of a refusal', (answer) => (answer.outcome === 'refused' ? refused(answer) : answer), 'refused'],
]

describe('FLOW-03, FLOW-04: the transport kit finds one that, of an update,', () => {
  it.each(WRONGLY)('%s', async (_, other, shows) => {
    const said = Object.keys(await failures(answeringUpdates(other)))
    // An order that NP had approved is updated as well, and what is held or rejected without a code is looked at, too.
    const alsoOfApproved = shows === 'results' ? ['update-of-approved'] : []
    // What NP is still reviewing is pending, too.
    const others = ['without-codes', 'screening-in-review']
    expect(said.filter((id) => !others.includes(id))).toStrictEqual([`update-${shows}`, ...alsoOfApproved])
  })
})

describe('FLOW-03, FLOW-04: the transport kit finds one that, of a re-registration,', () => {
  it.each(WRONGLY)('%s', async (_, other, shows) => {
    expect(Object.keys(await failures(answeringReregistrations(other)))).toStrictEqual([`reregistration-${shows}`])
  })
})

/** A call that says something else where it fails as a whole for such a reason. */
const failing =
  <C extends keyof Full>(
    call: C,
    code: TransportFault['code'],
    other: (batch: readonly Numbered[]) => Awaited<ReturnType<Full[C]>>,
  ): Mutant =>
  (sound) => {
    const asked = async (...given: Parameters<Full[C]>) => {
      const outcome: Result<unknown, TransportFault> = await Reflect.apply(sound[call], sound, given)
      return outcome.ok || outcome.val.code !== code ? outcome : other(given[0])
    }
    const wrong: Partial<Full> = Object.fromEntries([[call, asked]])
    return wrong
  }

const CALLS = ['requestScreening', 'pollScreening', 'reportShipments', 'pollPayments', 'reregister', 'cancel'] as const

describe('READ-20: the transport kit finds one that, of a call that NP never did,', () => {
  const FAULTS = [
    ['maintenance', 'maintenance'],
    ['credentials_refused', 'credentials'],
    ['offline', 'offline'],
  ] as const

  it.each(CALLS.flatMap((call) => FAULTS.map(([code, id]) => [call, code, id] as const)))(
    'says that NP refused it: %s, %s',
    async (call, code, id) => {
      const flags = { alreadyReported: false, alreadyCancelled: false }
      const other = (batch: readonly Numbered[]) => Ok(batch.map((each) => ({ ...refused(each), ...flags })))
      const said = Object.keys(await failures(failing(call, code, other)))
      // A batch of reports of which one part meets the maintenance is looked at as well.
      expect(said.filter((each) => each !== 'part-of-the-reports')).toStrictEqual([id])
    },
  )

  const DONE = [
    ['reportShipments', {}],
    ['cancel', {}],
    ['pollScreening', { npTransactionId: 'NP000000001', result: 'approved' }],
    ['pollPayments', { payment: 'unpaid', paidOn: null }],
    ['reregister', { npTransactionId: 'NP000000001', result: 'approved' }],
  ] as const

  it.each(DONE.flatMap(([call, what]) => FAULTS.map(([code, id]) => [call, code, id, what] as const)))(
    'says that it was done: %s, %s',
    async (call, code, id, what) => {
      const other = (batch: readonly Numbered[]) =>
        Ok(batch.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled', ...what }))) as never
      const said = Object.keys(await failures(failing(call, code, other)))
      expect(said.filter((each) => each !== 'part-of-the-reports')).toStrictEqual([id])
    },
  )

  it.each(FAULTS)('gives up for good after one: %s', async (code, id) => {
    const givingUp: Mutant = (sound) => {
      let gone: unknown = null
      const once =
        (call: (...given: never[]) => Promise<Result<unknown, TransportFault>>) =>
        async (...given: never[]) => {
          if (gone !== null) return gone
          const outcome = await call.apply(sound, given)
          if (!outcome.ok && outcome.val.code === code) gone = outcome
          return outcome
        }
      return Object.fromEntries(CALLS.map((call) => [call, once(sound[call])]))
    }
    expect(Object.keys(await failures(givingUp))).toContain(id)
  })
})

const isUpdate = ({ npTransactionId }: ScreeningRequest) => npTransactionId !== null

/** Sends each order of a mixed batch otherwise. */
const mixing =
  (change: (request: ScreeningRequest, batch: readonly ScreeningRequest[]) => ScreeningRequest): Mutant =>
  (sound) => ({
    requestScreening(requests, signal) {
      const isMixed = requests.some(isUpdate) && !requests.every(isUpdate)
      return sound.requestScreening(isMixed ? requests.map((each) => change(each, requests)) : requests, signal)
    },
  })

describe('the transport kit finds one that, in a mixed batch,', () => {
  it.each<[string, Mutant]>([
    ['registers what NP knows', mixing((request) => ({ ...request, npTransactionId: null }))],
    [
      'sends the first service for all',
      mixing((request, [first]) => ({ ...request, service: first?.service ?? request.service })),
    ],
    [
      'sends the service of each registration for those that follow',
      mixing((request) => ({ ...request, service: 'np_atobarai_wiz' })),
    ],
    [
      "sends the neighbour's destination where there is none",
      mixing((request, batch) => {
        const { destination = batch.find(({ details }) => details.destination)?.details.destination } = request.details
        return { ...request, details: { ...request.details, destination } }
      }),
    ],
    [
      'sends the updates alone',
      (sound) => ({
        async requestScreening(requests, signal) {
          const isMixed = requests.some(isUpdate) && !requests.every(isUpdate)
          const outcome = await sound.requestScreening(isMixed ? requests.filter(isUpdate) : requests, signal)
          const left = isMixed ? requests.filter((each) => !isUpdate(each)) : []
          if (!outcome.ok) return outcome
          const missing = ({ orderNumber }: Numbered) =>
            ({ orderNumber, outcome: 'unknown', reason: 'missing' }) as const
          return Ok([...outcome.val, ...left.map(missing)])
        },
      }),
    ],
  ])('%s', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual(['mixed-batch'])
  })

  it.each<[string, Mutant]>([
    [
      'SHIP-08: tells of an invoice of orders that have none',
      (sound) => ({
        reportShipments(reports, signal) {
          const day = reports.find((each) => each.invoicePrintedAt !== null)?.invoicePrintedAt ?? null
          const all = reports.map((each) => ({ ...each, invoicePrintedAt: each.invoicePrintedAt ?? day }))
          return sound.reportShipments(all, signal)
        },
      }),
    ],
    [
      'SHIP-08: tells of one invoice day for all that are wiz',
      (sound) => ({
        reportShipments(reports, signal) {
          const day = reports.find((each) => each.invoicePrintedAt !== null)?.invoicePrintedAt ?? null
          const of = (service: string) => (service === 'np_atobarai_wiz' ? day : null)
          return sound.reportShipments(
            reports.map((each) => ({ ...each, invoicePrintedAt: of(each.service) })),
            signal,
          )
        },
      }),
    ],
  ])('%s', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual(['mixed-reports'])
  })
})

/** Keeps the first answer of a certain sort for whoever asks later. */
const kept = <A extends Numbered>(isKept: (answer: A) => boolean) => {
  const answers = new Map<string, A>()
  return (answer: A): A => {
    if (isKept(answer) && !answers.has(answer.orderNumber)) answers.set(answer.orderNumber, answer)
    return answers.get(answer.orderNumber) ?? answer
  }
}

describe('the transport kit finds one that', () => {
  it.each(['held', 'rejected', 'pending'])('FLOW-03: keeps what is %s for whoever polls later', async (what) => {
    const keeping: Mutant = (sound, np) => polled(kept((answer) => isSo(answer, what)))(sound, np)
    expect(Object.keys(await failures(keeping))).toStrictEqual(['poll-anew'])
  })

  it('keeps what is unpaid for whoever asks later', async () => {
    const keeping: Mutant = (sound) => {
      const seen = kept<{ orderNumber: string; outcome: string; payment?: string }>(
        ({ payment }) => payment === 'unpaid',
      )
      return {
        async pollPayments(transactions, signal) {
          const outcome = await sound.pollPayments(transactions, signal)
          return outcome.ok ? Ok(outcome.val.map((answer) => seen(answer) as typeof answer)) : outcome
        },
      }
    }
    expect(Object.keys(await failures(keeping))).toStrictEqual(['payment'])
  })

  it.each<[string, (answer: ScreeningAnswer) => ScreeningAnswer, readonly string[]]>([
    [
      'loses the code of a rejection',
      (answer) => (answer.outcome === 'settled' && answer.result === 'rejected' ? { ...answer, codes: [] } : answer),
      ['update-of-approved', 'poll-brings-the-result', 'poll-anew'],
    ],
    [
      'loses all codes of a hold but the first',
      (answer) =>
        answer.outcome === 'settled' && answer.result === 'held'
          ? { ...answer, codes: answer.codes.slice(0, 1) }
          : answer,
      ['update-of-approved', 'poll-brings-the-result'],
    ],
  ])('FLOW-03: %s that it polled for', async (_, other, shows) => {
    expect(Object.keys(await failures(polled(other)))).toStrictEqual(shows)
  })

  it.each([3, 5, 10, 11])('sends %i lines of goods at most, as it registers or as it updates', async (most) => {
    for (const mutant of [registering, updating]) {
      const said = await failures(
        mutant((request) => ({
          ...request,
          details: { ...request.details, goods: request.details.goods.slice(0, most) },
        })),
      )
      expect(Object.keys(said)).toStrictEqual(most < 5 ? ['great-order', 'every-line'] : ['every-line'])
    }
  })

  it('leaves out what costs nothing, as it registers or as it updates', async () => {
    for (const mutant of [registering, updating]) {
      const said = await failures(
        mutant((request) => {
          const goods = request.details.goods.filter(({ price }) => price !== 0)
          return { ...request, details: { ...request.details, goods } }
        }),
      )
      expect(Object.keys(said)).toStrictEqual(['every-line'])
    }
  })

  it.each<[string, (orderNumber: string) => string]>([
    ['cut at 36 characters', (orderNumber) => orderNumber.slice(0, 36)],
    ['cut at 32 characters', (orderNumber) => orderNumber.slice(0, 32)],
    ['in capitals', (orderNumber) => orderNumber.toUpperCase()],
  ])('sends order numbers %s', async (_, otherwise) => {
    expect(Object.keys(await failures(numberedAtNp(otherwise)))).toStrictEqual(['numbers-in-full'])
  })

  it('READ-19: drops the leading zeros of a slip number', async () => {
    const said = await failures(
      shipping((report) => {
        const slipNumber = report.shipment.slipNumber.replace(/^0+(?=\d)/, '')
        return { ...report, shipment: { ...report.shipment, slipNumber } }
      }),
    )
    expect(Object.keys(said)).toStrictEqual(['slip-in-full'])
  })

  it('CORR-03: registers by itself what NP does not know by the id of an update', async () => {
    const said = await failures((sound) => ({
      async requestScreening(requests, signal) {
        const outcome = await sound.requestScreening(requests, signal)
        const isUnheardOf = (answer: ScreeningAnswer) =>
          answer.outcome === 'refused' && answer.codes.includes('E0100113')
        if (!outcome.ok || !outcome.val.some(isUnheardOf)) return outcome
        return sound.requestScreening(
          requests.map((each) => ({ ...each, npTransactionId: null })),
          signal,
        )
      },
    }))
    expect(Object.keys(said)).toStrictEqual(['unheard-of'])
  })

  it.each(['requestScreening', 'reportShipments', 'cancel', 'pollPayments', 'reregister'] as const)(
    'goes by the id that it remembers of an order, where it is given another: %s',
    async (call) => {
      const said = await failures((sound, np) => {
        const known = (each: Numbered & { readonly npTransactionId: string | null }) => {
          const { npTransactionId } = each
          const remembered = np.held(each.orderNumber).registration?.npTransactionId ?? npTransactionId
          return { ...each, npTransactionId: npTransactionId === null ? null : remembered }
        }
        const asked = (batch: readonly Parameters<typeof known>[0][], signal: unknown) =>
          Reflect.apply(sound[call], sound, [batch.map(known), signal])
        const wrong: Partial<Full> = Object.fromEntries([[call, asked]])
        return wrong
      })
      expect(Object.keys(said)).toStrictEqual(['unheard-of'])
    },
  )

  it.each([
    ['requestScreening', 200],
    ['pollScreening', 200],
    ['reportShipments', 200],
    ['pollScreening', 1000],
    ['reportShipments', 1000],
  ] as const)('cuts a batch (%s) at %i', async (call, most) => {
    const said = await failures((sound) => {
      const asked = (batch: readonly unknown[], signal: unknown) =>
        Reflect.apply(sound[call], sound, [batch.slice(0, most), signal])
      const wrong: Partial<Full> = Object.fromEntries([[call, asked]])
      return wrong
    })
    expect(Object.keys(said)).toStrictEqual(['long-batch'])
  })

  it.each(['pollScreening', 'pollPayments'] as const)(
    'READ-20: says something of a question that the caller gave up: %s',
    async (call) => {
      const said = await failures((sound) => {
        const asked = async (batch: readonly Numbered[], signal?: { readonly aborted: boolean }) => {
          const outcome: Result<readonly Numbered[], TransportFault> = await Reflect.apply(sound[call], sound, [
            batch,
            signal,
          ])
          const given = call === 'pollScreening' ? { outcome: 'pending' } : { outcome: 'settled', payment: 'unpaid' }
          return signal?.aborted && outcome.ok ? Ok(outcome.val.map((answer) => ({ ...answer, ...given }))) : outcome
        }
        const wrong: Partial<Full> = Object.fromEntries([[call, asked]])
        return wrong
      })
      expect(said).toStrictEqual({
        'aborted-under-way': expect.stringMatching(/^A question that the caller gave up has no answer\. Instead: /),
      })
    },
  )
})

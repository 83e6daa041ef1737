import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import type { FetchRequest, NpConnectPro, NpConnectProOptions, NpExchange } from '../../src/np-connect-pro/index.js'
import { createNpConnectPro, NP_CONNECT_PRO_TEST_URL } from '../../src/np-connect-pro/index.js'

/** Credentials that stand out wherever they turn up. */
export const OPTIONS = {
  baseUrl: NP_CONNECT_PRO_TEST_URL,
  merchantCode: 'MERCHANT77',
  spCode: 'SECRET-SP-4711',
  terminalId: '9876543210',
} as const

/** What NP answers with: a status, and a body as text or as what is to be JSON. */
export type Told = readonly [status: number, body: unknown]

export interface Stub {
  readonly np: NpConnectPro
  /** What was sent, call by call. */
  readonly sent: { readonly url: string; readonly request: FetchRequest }[]
  /** What the log was told. */
  readonly told: NpExchange[]
}

/** A transport before an NP that gives these answers, the last of them again and again. */
export function npThat(answers: readonly Told[], options: Partial<NpConnectProOptions> = {}): Stub {
  const sent: Stub['sent'] = []
  const told: NpExchange[] = []
  const np = createNpConnectPro({
    ...OPTIONS,
    clock: createVirtualClock('2026-04-01T00:00:00Z'),
    fetch: async (url, request) => {
      sent.push({ url, request })
      const [status, body] = answers[Math.min(sent.length, answers.length) - 1] ?? [200, { results: [] }]
      return { status, text: async () => (typeof body === 'string' ? body : JSON.stringify(body)) }
    },
    onExchange: (exchange) => told.push(exchange),
    ...options,
  })
  return { np, sent, told }
}

/** An NP that always answers so. */
export const npAnswers = (status: number, body: unknown, options: Partial<NpConnectProOptions> = {}) =>
  npThat([[status, body]], options)

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import { createMemoryTransport, TRANSPORT_CASES } from '../../src/testing/index.js'
import { ALL } from './everything.js'
import { type Mutant, spoilt } from './spoilt-transport.js'

const SPOKEN = 'made-up-sp-code-93817'
const QUOTED = 'made"up\\password-5521'
const SECRETS = [SPOKEN, QUOTED]

/** What an HTTP client throws: the request hangs on it. */
const clientError = (secret: string) =>
  Object.assign(new Error('Request failed with status code 500'), {
    config: { headers: { Authorization: `Basic ${secret}` } },
  })

const throwing =
  (thrown: () => unknown): Mutant =>
  () => ({
    requestScreening: async () => {
      throw thrown()
    },
    pollScreening: async () => {
      throw thrown()
    },
  })

/** Answers with what was sent beside, and with no codes where there are some. */
const answering =
  (beside: object): Mutant =>
  (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok) return Err({ ...outcome.val, ...beside })
      return Ok(outcome.val.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [], ...beside })))
    },
  })

/** What the cases say of a transport that fails them. */
async function failuresOf(mutant: Mutant): Promise<ReadonlyMap<string, unknown>> {
  const failed = new Map<string, unknown>()
  for (const { id, run } of TRANSPORT_CASES) {
    const tested = { ...spoilt(mutant, true), secrets: SECRETS }
    await run(tested, ALL).catch((thrown: unknown) => failed.set(id, thrown))
  }
  return failed
}

/** What a test runner may print: message, stack, cause and fields. */
const printed = (thrown: unknown) => inspect(thrown, { depth: null, showHidden: true }) + JSON.stringify(thrown)

const NEVER_THROWS = 'A call of the port answers with a value. Instead: it threw or rejected.'

describe('a case that fails repeats no credentials', () => {
  it.each<readonly [string, Mutant]>([
    ['throws an error with the headers that were sent', throwing(() => clientError(SPOKEN))],
    ['throws an error that says them', throwing(() => new Error(`401 for ${SPOKEN}`))],
    ['throws them as a text', throwing(() => SPOKEN)],
    ['throws an error because of another', throwing(() => new Error('x', { cause: clientError(SPOKEN) }))],
    ['answers with what was sent beside', answering({ config: clientError(SPOKEN).config })],
    ['answers with what JSON writes in another way', answering({ password: QUOTED })],
  ])('of a transport that %s', async (_, mutant) => {
    const failures = await failuresOf(mutant)
    expect(failures.size).toBeGreaterThan(20)
    const leaking = [...failures].filter(([, thrown]) =>
      [SPOKEN, QUOTED, JSON.stringify(QUOTED).slice(1, -1), inspect(QUOTED).slice(1, -1)].some((secret) =>
        printed(thrown).includes(secret),
      ),
    )
    expect(leaking.map(([id]) => id)).toStrictEqual([])
  })

  it('says what was promised, and which of the credentials it would have repeated', async () => {
    const failures = await failuresOf(throwing(() => clientError(QUOTED)))
    expect(failures.get('held-codes')).toStrictEqual(
      new Error(`${NEVER_THROWS} Stack and cause are withheld: they repeat \`secrets[1]\`.`),
    )
  })

  it('leaves out what came instead, if that repeats them', async () => {
    const failures = await failuresOf(answering({ password: SPOKEN }))
    expect(failures.get('held-codes')).toStrictEqual(
      new Error('The answer for KIT-0001 is "settled". Instead: withheld, since it repeats `secrets[0]`.'),
    )
  })

  it('names the case, if what was thrown says nothing else', async () => {
    const each = TRANSPORT_CASES.find(({ id }) => id === 'held-codes')
    const { np, ...rest } = createMemoryTransport()
    const decides = () => {
      throw new Error(`No stub for ${SPOKEN}`)
    }
    const run = each?.run({ ...rest, np: { ...np, decides }, secrets: SECRETS }, ALL)
    await expect(run).rejects.toStrictEqual(
      new Error(`Broken: ${each?.title}. Instead: withheld, since it repeats \`secrets[0]\`.`),
    )
  })

  it('hides nothing else: what was thrown is the cause, as it was', async () => {
    const thrown = clientError('something else')
    const failures = await failuresOf(throwing(() => thrown))
    expect(failures.get('held-codes')).toStrictEqual(new Error(NEVER_THROWS, { cause: thrown }))
  })
})

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import { createMemoryTransport, describeTransport, TRANSPORT_CASES } from '../../src/testing/index.js'
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

const withBody = (body: unknown) => Object.assign(new Error('Request failed'), { body })

const KEPT = { SPOKEN }

const VERY_MANY = Array.from({ length: 12_000 }, (_, at) => ({ at }))

/** Shown by `util.inspect`, which passes a proxy by, and by nothing else. */
const unopened = (secret: string) =>
  new Proxy(
    { secret },
    {
      ownKeys() {
        throw new Error('no')
      },
    },
  )

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

const unescaped = (text: string) => text.replaceAll('\\', '')

const HELD_CODES = TRANSPORT_CASES.find(({ id }) => id === 'held-codes')

const NEVER_THROWS = 'A call of the port answers with a value. Instead: it threw or rejected.'

describe('a case that fails repeats no credentials', () => {
  it.each<readonly [string, Mutant]>([
    ['throws an error with the headers that were sent', throwing(() => clientError(SPOKEN))],
    ['throws an error that says them', throwing(() => new Error(`401 for ${SPOKEN}`))],
    ['throws them as a text', throwing(() => SPOKEN)],
    ['throws an error because of another', throwing(() => new Error('x', { cause: clientError(SPOKEN) }))],
    ['answers with what was sent beside', answering({ config: clientError(SPOKEN).config })],
    ['answers with what JSON writes in another way', answering({ password: QUOTED })],
    ['answers with JSON that stands in JSON', answering({ raw: JSON.stringify({ raw: JSON.stringify({ QUOTED }) }) })],
    ['throws an error with a promise of them', throwing(() => withBody(Promise.resolve(SPOKEN)))],
    ['throws an error with an iterator of a map', throwing(() => withBody(new Map([[1, SPOKEN]]).values()))],
    ['throws an error with an iterator of a set', throwing(() => withBody(new Set([SPOKEN]).values()))],
    ['throws an error with a weak set', throwing(() => withBody(new WeakSet([KEPT])))],
    ['throws an error with a weak map', throwing(() => withBody(new WeakMap([[KEPT, SPOKEN]])))],
  ])('of a transport that %s', async (_, mutant) => {
    const failures = await failuresOf(mutant)
    expect(failures.size).toBeGreaterThan(20)
    const leaking = [...failures].filter(([, thrown]) =>
      [SPOKEN, QUOTED, JSON.stringify(QUOTED).slice(1, -1), inspect(QUOTED).slice(1, -1)].some((secret) =>
        unescaped(printed(thrown)).includes(unescaped(secret)),
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
    const { np, ...rest } = createMemoryTransport()
    const decides = () => {
      throw new Error(`No stub for ${SPOKEN}`)
    }
    const run = HELD_CODES?.run({ ...rest, np: { ...np, decides }, secrets: SECRETS }, ALL)
    await expect(run).rejects.toStrictEqual(
      new Error(`Broken: ${HELD_CODES?.title}. Instead: withheld, since it repeats \`secrets[0]\`.`),
    )
  })

  it.each<readonly [string, unknown]>([
    ['a promise', Promise.resolve()],
    ['a weak reference', new WeakRef(KEPT)],
    ['more objects than it opens', [VERY_MANY, { more: { config: { headers: SPOKEN } } }]],
    ['what throws as it is opened', unopened(SPOKEN)],
  ])('withholds what the kit can’t look through, and says so: %s', async (_, body) => {
    const tested = {
      ...spoilt(
        throwing(() => withBody(body)),
        true,
      ),
      secrets: SECRETS,
    }
    const failed: Error | undefined = await HELD_CODES?.run(tested, ALL).then(
      () => undefined,
      (thrown: Error) => thrown,
    )
    expect(failed?.message).toBe(`${NEVER_THROWS} Stack and cause are withheld: the kit can't look through all of it.`)
    expect(Object.hasOwn(failed ?? {}, 'cause')).toBe(false)
  })

  it('says so also where there is no message', async () => {
    const { np, ...rest } = createMemoryTransport()
    const decides = () => Promise.reject([Promise.resolve()])
    const run = HELD_CODES?.run({ ...rest, np: { ...np, decides }, secrets: SECRETS }, ALL)
    await expect(run).rejects.toStrictEqual(
      new Error(`Broken: ${HELD_CODES?.title}. Instead: withheld, since the kit can't look through all of it.`),
    )
  })

  it.each(['', ' - ', '\\'])('takes no secret that would be found in whatever is said: "%s"', async (secret) => {
    for (const { run } of TRANSPORT_CASES) {
      const tested = { ...createMemoryTransport(), secrets: [SPOKEN, secret] }
      await expect(run(tested, ALL)).rejects.toStrictEqual(
        new TypeError('secrets[1] has to be a text, of more than spaces, hyphens and backslashes.'),
      )
    }
  })

  it('hides nothing else: what was thrown is the cause, as it was', async () => {
    const thrown = clientError('something else')
    const failures = await failuresOf(throwing(() => thrown))
    expect(failures.get('held-codes')).toStrictEqual(new Error(NEVER_THROWS, { cause: thrown }))
  })
})

describe('what is done around a case repeats no credentials either', () => {
  type Around = Pick<Parameters<typeof describeTransport>[0], 'setUp'>

  /** Why each case fails, one after the other. */
  async function failuresAround({ setUp }: Around): Promise<readonly unknown[]> {
    const tests: (() => Promise<void>)[] = []
    const it = (_: string, run: () => Promise<void>) => tests.push(run)
    describeTransport({ describe: (_, body) => body(), it, capabilities: ALL, setUp })
    const failed: unknown[] = []
    for (const run of tests.slice(0, 2)) await run().catch((thrown: unknown) => failed.push(thrown))
    return failed
  }

  const torn = (thrown: unknown) => ({
    setUp: () => ({ ...createMemoryTransport(), secrets: SECRETS, tearDown: () => Promise.reject(thrown) }),
  })

  it('as it is torn down', async () => {
    const hiding = new Error(
      '`tearDown` closes what was opened. Instead: Request failed with status code 500. ' +
        'Stack and cause are withheld: they repeat `secrets[0]`.',
    )
    expect(await failuresAround(torn(clientError(SPOKEN)))).toStrictEqual([hiding, hiding])
    const telling = new Error('`tearDown` closes what was opened. Instead: withheld, since it repeats `secrets[1]`.')
    expect(await failuresAround(torn(new Error(`Not closed: ${QUOTED}`)))).toStrictEqual([telling, telling])
  })

  it('as it is set up, once it is known which they are', async () => {
    let turn = 0
    const setUp = () => {
      turn += 1
      if (turn > 1) throw new Error(`No stub for ${SPOKEN}`)
      return { ...createMemoryTransport(), secrets: SECRETS }
    }
    expect(await failuresAround({ setUp })).toStrictEqual([
      new Error('`setUp` makes a transport. Instead: withheld, since it repeats `secrets[0]`.'),
    ])
  })

  it('and hides nothing else', async () => {
    const thrown = clientError('something else')
    const [torn1, torn2] = await failuresAround(torn(thrown))
    expect(torn1).toBe(thrown)
    expect(torn2).toBe(thrown)
    const setUp = () => Promise.reject(thrown)
    const [first, second] = await failuresAround({ setUp })
    expect(first).toBe(thrown)
    expect(second).toBe(thrown)
  })

  it('is torn down by its own means', async () => {
    const closed: unknown[] = []
    class Stand {
      readonly parts = createMemoryTransport()
      readonly transport = this.parts.transport
      readonly np = this.parts.np
      readonly now = this.parts.now
      readonly secrets = SECRETS
      tearDown() {
        closed.push(this.parts)
      }
    }
    expect(await failuresAround({ setUp: () => new Stand() })).toStrictEqual([])
    expect(closed).toHaveLength(2)
  })
})

import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const REGISTERED = "const NOTHING: Registered = { settlementType: '', amount: 0, goodsSum: 0, buyer: '' }"

const NODE = 'src/simulator/node/serve-np-simulator.ts'
const OWN_PORT = "const own = typeof address === 'object' && address !== null ? address.port : port"
const IS_DAY = String.raw`if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null`

export const SIMULATOR: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/simulator/scenario/check-scenario.ts',
    'it is asked of circles alone, which have no end; only the compiler needs the question',
    ['ConditionalExpression', '} while (each !== null && each !== start)', '} while (true && each !== start)'],
  ),
  ...survivorsOf(
    'src/simulator/field/read-registration.ts',
    'a registration that was found in order lacks none of it, so none of it is read',
    ['ObjectLiteral', REGISTERED, 'const NOTHING: Registered = {}'],
    ['StringLiteral', REGISTERED, REGISTERED.replace("settlementType: ''", 'settlementType: "Stryker was here!"')],
    ['StringLiteral', REGISTERED, REGISTERED.replace("buyer: ''", 'buyer: "Stryker was here!"')],
  ),
  ...survivorsOf('src/simulator/field/check-registration.ts', 'a field that there is not is never looked for in it', [
    'ArrayDeclaration',
    'export const NOTHING_MAY_LACK: MayLack = []',
    'export const NOTHING_MAY_LACK: MayLack = ["Stryker was here"]',
  ]),
  ...survivorsOf(
    'src/simulator/fault/suffer.ts',
    'to no fault nothing is put in, and of every fault that comes so far it is said what it spoils',
    ['ConditionalExpression', 'if (fault === null) return { reply, fault }', 'if (false) return { reply, fault }'],
    [
      'OptionalChaining',
      'const spoilt = SPOIL_ENTRIES[fault]?.(answer, random) ?? null',
      'const spoilt = SPOIL_ENTRIES[fault](answer, random) ?? null',
    ],
  ),
  ...survivorsOf(NODE, 'a request that a server got has an address', [
    'StringLiteral',
    "const response = await fetch(incoming.url ?? '/', { method: incoming.method, headers, body, signal: hungUp.signal })",
    'const response = await fetch(incoming.url ?? "", { method: incoming.method, headers, body, signal: hungUp.signal })',
  ]),
  ...survivorsOf(NODE, 'every answer of a simulator has a type', [
    'StringLiteral',
    "outgoing.writeHead(response.status, { 'content-type': response.headers.get('content-type') ?? '' })",
    `outgoing.writeHead(response.status, { 'content-type': response.headers.get('content-type') ?? "Stryker was here!" })`,
  ]),
  ...survivorsOf(
    NODE,
    'what listens on a port has an address that is an object',
    ['LogicalOperator', OWN_PORT, OWN_PORT.replace('&&', '||')],
    ['ConditionalExpression', OWN_PORT, 'const own = true ? address.port : port'],
    ['ConditionalExpression', OWN_PORT, OWN_PORT.replace("typeof address === 'object'", 'true')],
    ['ConditionalExpression', OWN_PORT, OWN_PORT.replace('address !== null', 'true')],
  ),
  ...survivorsOf(
    'src/simulator/tokyo.ts',
    'below, the text has to be those ten characters and no more',
    ['Regex', IS_DAY, IS_DAY.replace('/^', '/')],
    ['Regex', IS_DAY, IS_DAY.replace('$/', '/')],
  ),
  ...survivorsOf('src/simulator/wire/read-request.ts', 'no call of NP’s is a GET, nor one without a method', [
    'StringLiteral',
    "function requestOf(url: string, { method = 'GET', headers = {}, signal }: FetchInit, body: string): NpRequest {",
    'function requestOf(url: string, { method = "", headers = {}, signal }: FetchInit, body: string): NpRequest {',
  ]),
  ...survivorsOf('src/simulator/transaction/screen.ts', 'what goes on is what is none of the other acts', [
    'StringLiteral',
    "if (scenario.kind === 'wait') plan(np, transaction, now + scenario.afterMs, 'go_on')",
    `if (scenario.kind === 'wait') plan(np, transaction, now + scenario.afterMs, "")`,
  ]),
]

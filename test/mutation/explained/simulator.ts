import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const REGISTERED = "const NOTHING: Registered = { settlementType: '', amount: 0, goodsSum: 0, buyer: '' }"

export const SIMULATOR: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/simulator/field/read-registration.ts',
    'a registration that was found in order lacks none of it, so none of it is read',
    ['ObjectLiteral', REGISTERED, 'const NOTHING: Registered = {}'],
    ['StringLiteral', REGISTERED, REGISTERED.replace("settlementType: ''", 'settlementType: "Stryker was here!"')],
    ['StringLiteral', REGISTERED, REGISTERED.replace("buyer: ''", 'buyer: "Stryker was here!"')],
  ),
  ...survivorsOf('src/simulator/transaction/screen.ts', 'what goes on is what is none of the other acts', [
    'StringLiteral',
    "if (scenario.kind === 'wait') plan(np, transaction, now + scenario.afterMs, 'go_on')",
    `if (scenario.kind === 'wait') plan(np, transaction, now + scenario.afterMs, "")`,
  ]),
]

import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const MEMORY = 'src/testing/memory-transport'
const KIT = 'src/testing/transport-conformance'
const BOOKS = 'src/testing/books-conformance'

export const TESTING: readonly ExplainedSurvivor[] = [
  ...survivorsOf(`${MEMORY}/disturbed-call.ts`, 'nobody looks for a disturbance that is none', [
    'ConditionalExpression',
    'if (held.disturbance === null) continue',
    'if (false) continue',
  ]),
  ...survivorsOf(`${MEMORY}/held-order.ts`, 'it is said anew before each call', [
    'BooleanLiteral',
    'renames: false,',
    'renames: true,',
  ]),
  ...survivorsOf(
    `${MEMORY}/memory-acts.ts`,
    'nothing is found of an order that was never registered',
    [
      'OptionalChaining',
      "const npTransactionId = registration?.npTransactionId ?? ''",
      "const npTransactionId = registration.npTransactionId ?? ''",
    ],
    [
      'StringLiteral',
      "const npTransactionId = registration?.npTransactionId ?? ''",
      'const npTransactionId = registration?.npTransactionId ?? "Stryker was here!"',
    ],
  ),
  ...survivorsOf(
    'src/testing/must-equal-in-any-field-order.ts',
    'in which order the fields stand is all the same, as long as it is one',
    [
      'EqualityOperator',
      'const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))',
      'const fields = Object.entries(value).sort(([one], [other]) => (one <= other ? -1 : 1))',
    ],
    [
      'EqualityOperator',
      'const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))',
      'const fields = Object.entries(value).sort(([one], [other]) => (one >= other ? -1 : 1))',
    ],
  ),
  ...survivorsOf('src/testing/an-order.ts', 'one is as good as the other', [
    'BooleanLiteral',
    'everApproved: false,',
    'everApproved: true,',
  ]),
  ...survivorsOf(
    'src/testing/store-conformance/cases/save-cases.ts',
    'what a person changed is all the same: the version tells it apart',
    [
      'ArrayDeclaration',
      "const person = anEntry(P, {}, { version: 4, openFollowUps: ['check_np_console'] })",
      'const person = anEntry(P, {}, { version: 4, openFollowUps: [] })',
    ],
  ),
  ...survivorsOf(
    'src/testing/store-conformance/entries.ts',
    'any text would do, and any moment',
    [
      'StringLiteral',
      "problem: { stage: 'shipment', codes: ['𠮷野運輸', 'E0100114'] },",
      "problem: { stage: 'shipment', codes: ['𠮷野運輸', \"\"] },",
    ],
    ['ArithmeticOperator', 'updateSentAtMs: NOON - 1_234,', 'updateSentAtMs: NOON + 1_234,'],
  ),
  ...survivorsOf('src/testing/store-conformance/entries.ts', 'once more, nothing is put in', [
    'EqualityOperator',
    'for (let from = 0; from < entries.length; from += 20)',
    'for (let from = 0; from <= entries.length; from += 20)',
  ]),
  ...survivorsOf(
    'src/testing/store-conformance/cases/attention-cases.ts',
    'the version of an entry says nothing of its number',
    [
      'StringLiteral',
      "const settled = await store.save(anEntry('KIT-2', { revision: 2 }), versionOf(anEntry('KIT-2', stalled)))",
      'const settled = await store.save(anEntry(\'KIT-2\', { revision: 2 }), versionOf(anEntry("", stalled)))',
    ],
  ),
  ...survivorsOf('src/testing/store-conformance/cases/due-cases.ts', 'any moment would do', [
    'ArithmeticOperator',
    'const by = NOON + 250',
    'const by = NOON - 250',
  ]),
  ...survivorsOf('src/testing/store-conformance/cases/save-cases.ts', 'whether it was approved is all the same', [
    'BooleanLiteral',
    "{ version: 4, paymentStatus: 'shipment_report_completed', everApproved: true },",
    "{ version: 4, paymentStatus: 'shipment_report_completed', everApproved: false },",
  ]),
  ...survivorsOf(
    'src/testing/store-conformance/describe-store.ts',
    'without cases its tests fail while they are collected, which Stryker takes for no test at all',
    [
      'ObjectLiteral',
      `runCases(conformance, { title: title ?? 'SyncStore', cases: STORE_CASES, skipped: ({ needs }) => (needs === undefined || sortsBeyondBasicPlane ? null : \`\${needs} is false\`), setUp, run: async (each, tested) => each.run(tested.store, await tested.connectAgain?.()), })`,
      'runCases(conformance, {})',
    ],
  ),
  ...survivorsOf(
    'src/testing/must-save-one.ts',
    'over which of two connections each is saved is all the same, as long as some are over either',
    ...[['EqualityOperator', 'index % 2 !== 0'] as const, ['ArithmeticOperator', 'index * 2 === 0'] as const].map(
      ([mutator, asked]) =>
        [
          mutator,
          'const saves = entries.map((entry, index) => both[index % 2 === 0 ? 0 : 1].save(entry, expected))',
          `const saves = entries.map((entry, index) => both[${asked} ? 0 : 1].save(entry, expected))`,
        ] as const,
    ),
  ),
  ...survivorsOf(`${BOOKS}/cases/page-cases.ts`, 'no page whose end is asked for is empty: its length is seen before', [
    'OptionalChaining',
    'return page.at(-1)?.orderNumber ?? null',
    'return page.at(-1).orderNumber ?? null',
  ]),
  ...survivorsOf(
    `${BOOKS}/cases/page-cases.ts`,
    'the entries have a number each, and one that came twice is one too many wherever it stands',
    [
      'EqualityOperator',
      'return [...entries].sort((one, other) => (one.orderNumber < other.orderNumber ? -1 : 1))',
      'return [...entries].sort((one, other) => (one.orderNumber <= other.orderNumber ? -1 : 1))',
    ],
  ),
  ...survivorsOf(`${BOOKS}/cases/page-cases.ts`, 'a page more is no endless loop either', [
    'EqualityOperator',
    '} while (after !== null && numbers.length < 10 * ALIKE.length)',
    '} while (after !== null && numbers.length <= 10 * ALIKE.length)',
  ]),
  ...survivorsOf(
    `${BOOKS}/describe-books.ts`,
    'without cases its tests fail while they are collected, which Stryker takes for no test at all',
    [
      'ObjectLiteral',
      "runCases(conformance, { title: conformance.title ?? 'Books', cases: BOOKS_CASES, skipped: () => null, setUp: conformance.setUp, run: async (each, tested) => each.run(tested.books, await tested.connectAgain?.()), })",
      'runCases(conformance, {})',
    ],
  ),
  ...survivorsOf(`${KIT}/cases/privacy-cases.ts`, "a text that is nobody's is no leak", [
    'ArrayDeclaration',
    'const said: unknown[] = []',
    'const said: unknown[] = ["Stryker was here"]',
  ]),
  ...survivorsOf(`${KIT}/cases/batch-cases.ts`, 'each has a day of its own, and which it is is all the same', [
    'ArithmeticOperator',
    `const noon = \`\${dayInTokyo(tested.now, 2 + turn)}T12:00:00+09:00\``,
    `const noon = \`\${dayInTokyo(tested.now, 2 - turn)}T12:00:00+09:00\``,
  ]),
  ...survivorsOf(`${KIT}/cases/batch-cases.ts`, 'still more are more than NP takes in one call, too', [
    'ArithmeticOperator',
    'const strangers = Array.from({ length: VERY_MANY - MANY }, (_, index) => ({',
    'const strangers = Array.from({ length: VERY_MANY + MANY }, (_, index) => ({',
  ]),
  ...survivorsOf(`${KIT}/cases/registration-cases.ts`, "the kit's details name a destination", [
    'OptionalChaining',
    "mustEqual(held.destination, destination?.name, 'The destination is the one that was given.')",
    "mustEqual(held.destination, destination.name, 'The destination is the one that was given.')",
  ]),
  ...survivorsOf(`${KIT}/cases/poll-cases.ts`, 'a fourth poll changes as little as three', [
    'EqualityOperator',
    'for (let turn = 0; turn < 3; turn += 1) await asked(() => transport.pollScreening([known]))',
    'for (let turn = 0; turn <= 3; turn += 1) await asked(() => transport.pollScreening([known]))',
  ]),
  ...survivorsOf(
    `${KIT}/look-through.ts`,
    'what fails is looked over quietly, and so is a key that only a proxy has',
    [
      'OptionalChaining',
      'const content = quietly(() => field?.get?.call(thing) ?? field?.value)',
      'const content = quietly(() => field.get?.call(thing) ?? field?.value)',
    ],
    [
      'OptionalChaining',
      'const content = quietly(() => field?.get?.call(thing) ?? field?.value)',
      'const content = quietly(() => field?.get?.call(thing) ?? field.value)',
    ],
    ['BlockStatement', '} catch { return undefined }', '} catch {}'],
  ),
  ...survivorsOf(`${KIT}/fold.ts`, 'in one case or the other, as long as it is the same for both', [
    'MethodExpression',
    "return text .normalize('NFKC') .replace(/[\\s‐-―−-]/gu, '') .toLowerCase()",
    "return text.normalize('NFKC').replace(/[\\s‐-―−-]/gu, '').toUpperCase()",
  ]),
  ...survivorsOf(`${KIT}/requests.ts`, 'a little less or more is all the same', [
    'ArithmeticOperator',
    'const price = 1000 + turn',
    'const price = 1000 - turn',
  ]),
  ...survivorsOf(`${KIT}/describe-transport.ts`, 'no case needs what is called so', [
    'ArrayDeclaration',
    'const { title, capabilities, worldHas = [], setUp } = conformance',
    'const { title, capabilities, worldHas = ["Stryker was here"], setUp } = conformance',
  ]),
  ...survivorsOf(
    `${KIT}/describe-transport.ts`,
    'without cases its tests fail while they are collected, which Stryker takes for no test at all',
    [
      'ObjectLiteral',
      `runCases(conformance, { title: title ?? 'NpTransport', cases: TRANSPORT_CASES, skipped: ({ needs }) => (needs === undefined || worldHas.includes(needs) ? null : \`the world has no "\${needs}"\`), ...withholdingAround(setUp), run: (each, tested) => each.run(tested, capabilities), })`,
      'runCases(conformance, {})',
    ],
  ),
  ...survivorsOf(`${KIT}/look-through.ts`, 'no thing looks at the name under which it stands', [
    'StringLiteral',
    "yield quietly(() => Reflect.get(thing, 'toJSON').call(thing, ''))",
    'yield quietly(() => Reflect.get(thing, \'toJSON\').call(thing, "Stryker was here!"))',
  ]),
  ...survivorsOf(`${KIT}/outcomes.ts`, "the cases give NP's codes in order", [
    'MethodExpression',
    `mustEqual([...codes].sort(), [...given].sort(), \`All codes of \${orderNumber} are kept.\`)`,
    `mustEqual([...codes].sort(), [...given], \`All codes of \${orderNumber} are kept.\`)`,
  ]),
  ...survivorsOf(`${KIT}/outcomes.ts`, 'what is true is of one field', [
    'MethodExpression',
    'const isSaid = Object.entries(truth).every(([name, value]) => Reflect.get(answer, name) === value)',
    'const isSaid = Object.entries(truth).some(([name, value]) => Reflect.get(answer, name) === value)',
  ]),
]

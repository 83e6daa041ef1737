/*
 * What may be left out may be `undefined`, under exactOptionalPropertyTypes too: whoever passes on an option of their
 * own has nothing to take apart. Checked by tsc, never run.
 */
import type * as backOffice from '../../src/back-office/index.js'
import type * as books from '../../src/books/index.js'
import type * as main from '../../src/index.js'
import type * as machine from '../../src/machine/index.js'
import type * as makeshop from '../../src/makeshop/index.js'
import type * as npConnectPro from '../../src/np-connect-pro/index.js'
import type * as schema from '../../src/schema/index.js'
import type * as simulator from '../../src/simulator/index.js'
import type * as served from '../../src/simulator/node.js'
import type * as sync from '../../src/sync/index.js'
import type * as arbitraries from '../../src/testing/arbitraries/index.js'
import type * as testing from '../../src/testing/index.js'
import type * as transport from '../../src/transport/index.js'

type Call = (...given: never[]) => unknown

/**
 * The names of what may be left out of `T`, or of what is in it down to that depth (a scenario has scenarios), and may
 * not be `undefined`. Optional calls of a port and keys that are any text aside.
 */
type Unyielding<T, Depth extends readonly 1[] = [1, 1, 1, 1]> = T extends Call
  ? never
  : T extends readonly (infer Each)[]
    ? Unyielding<Each, Depth>
    : Depth extends readonly [1, ...infer Less extends readonly 1[]]
      ? T extends object
        ? { [K in keyof T]-?: NameIn<T, K> | Unyielding<T[K], Less> }[keyof T]
        : never
      : never
type NameIn<T, K extends keyof T> = string extends K
  ? never
  : NonNullable<T[K]> extends Call
    ? never
    : Record<never, never> extends Pick<T, K>
      ? { [P in K]: undefined } extends Pick<T, K>
        ? never
        : K
      : never

/** The same of whatever the calls of an entry take. */
type Taken<Entry> = {
  [Name in keyof Entry]: Entry[Name] extends (...given: infer Given) => unknown ? Unyielding<Given> : never
}[keyof Entry]

type None<Names extends never> = Names
export type Entries = [
  None<Taken<typeof main>>,
  None<Taken<typeof machine>>,
  // A registry is zod's own.
  None<Taken<Omit<typeof schema, 'describeSchemas'>>>,
  None<Taken<typeof backOffice>>,
  None<Taken<typeof books>>,
  // Reports are what an import gave.
  None<Taken<Omit<typeof makeshop, 'explainRow' | 'mayBeAtNp'>>>,
  None<Taken<typeof npConnectPro>>,
  None<Taken<typeof transport>>,
  None<Taken<typeof sync>>,
  None<Taken<typeof simulator>>,
  None<Taken<typeof served>>,
  None<Taken<typeof testing>>,
  None<Taken<typeof arbitraries>>,
  // What a function of the options gives, and what is taken by a method.
  None<Unyielding<simulator.FaultRates>>,
]

interface Sample {
  readonly strict?: string
  readonly lenient?: string | undefined
  readonly part: { readonly inner?: number }
  readonly parts: readonly { readonly each?: number }[]
  readonly table?: Partial<Record<'row', number>> | undefined
  readonly call?: () => void
}
const names = ['strict', 'inner', 'each', 'row'] as const

// Should compile: these are found, and no other.
type Found = Unyielding<Sample>
names satisfies readonly Found[]
export const found: (name: Found) => (typeof names)[number] = (name) => name

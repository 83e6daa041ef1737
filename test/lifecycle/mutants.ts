import { fullDefinition } from '../../src/lifecycle/full-definition.js'
import type { Lifecycle } from '../../src/lifecycle/lifecycle.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'

/** A definition with one fault planted in it. */
export interface Mutant {
  readonly name: string
  /** The kind of fault. */
  readonly kind: string
  /** The state whose cell was changed; `null`: the root's. */
  readonly state: string | null
  readonly type: string
  readonly lifecycle: Lifecycle
}

interface LooseBranch {
  guard?: unknown
  target?: string
  actions?: string
  meta: { rules: string[]; code?: string }
}
type LooseCells = Record<string, LooseBranch[]>
interface LooseLifecycle {
  on: LooseCells
  states: Record<string, { on: LooseCells }>
}

/** A fault: what it does to a branch; `null` where it makes no sense. */
type Fault = (branch: LooseBranch, state: string | null) => LooseBranch | 'drop' | null

/** Updates that change nothing but the version: dropping one of these is only seen as `keep`. */
const BARE = ['keep', 'advance', 'openCorrection', 'editEmail']

const FAULTS: Readonly<Record<string, Fault>> = {
  'edge dropped': () => 'drop',
  'target swapped': (branch, state) => {
    if (branch.actions === undefined || branch.actions === 'keep') return null
    const now = branch.target?.replace('.', '') ?? state
    const other = now === 'needs_attention' ? 'screening_rejected' : 'needs_attention'
    return { ...branch, target: state === null ? `.${other}` : other }
  },
  'target dropped': (branch) => {
    if (branch.target === undefined) return null
    const { target: _, ...rest } = branch
    return rest
  },
  'guard always holds': (branch) => {
    if (branch.guard === undefined) return null
    const { guard: _, ...rest } = branch
    return rest
  },
  'update dropped': (branch) =>
    branch.actions === undefined || BARE.includes(branch.actions) ? null : { ...branch, actions: 'advance' },
  'change kept back': (branch) =>
    branch.actions === undefined || branch.actions === 'keep' ? null : { ...branch, actions: 'keep' },
  'no change made one': (branch) => (branch.actions === 'keep' ? { ...branch, actions: 'advance' } : null),
  'refusal accepted': (branch) => (branch.actions === undefined ? { ...branch, actions: 'advance' } : null),
  'acceptance refused': (branch) => {
    if (branch.actions === undefined) return null
    const { actions: _, target: __, ...rest } = branch
    return { ...rest, meta: { ...rest.meta, code: 'malformed' } }
  },
  'rule swapped': (branch) => ({
    ...branch,
    meta: { ...branch.meta, rules: ['LINK-08', ...branch.meta.rules.slice(1)] },
  }),
}

function copy(): LooseLifecycle {
  return JSON.parse(JSON.stringify(fullDefinition))
}

function cellsOf(lifecycle: LooseLifecycle, state: string | null): LooseCells {
  return state === null ? lifecycle.on : (lifecycle.states[state]?.on ?? {})
}

/** Every mutant of the definition: each fault on each branch of each cell where it makes sense. */
export function* mutants(): Generator<Mutant> {
  for (const state of [null, ...PAYMENT_STATUSES, 'closed']) {
    for (const [type, cell] of Object.entries(cellsOf(copy(), state))) {
      for (const [at, branch] of cell.entries()) {
        for (const [kind, fault] of Object.entries(FAULTS)) {
          const changed = fault(branch, state)
          if (changed === null) continue
          const mutant = copy()
          cellsOf(mutant, state)[type]?.splice(at, 1, ...(changed === 'drop' ? [] : [changed]))
          const lifecycle = JSON.parse(JSON.stringify(mutant))
          yield { name: `${state ?? 'any status'} × ${type}, branch ${at + 1}: ${kind}`, kind, state, type, lifecycle }
        }
      }
    }
  }
}

import {
  type LifecycleBranch,
  type Locale,
  ORDER_EVENT_TYPES,
  type OrderEventType,
  orderEventLabel,
  PAYMENT_STATUSES,
  paymentStatusLabel,
} from '../../src/index.js'
import { LIFECYCLE_WORDS } from './lifecycle-words.js'

type Cells = { readonly [T in OrderEventType]?: readonly LifecycleBranch[] }

/** The cells of a state as a table; events with the same cell share its lines. */
export function cellTable(cells: Cells, locale: Locale): string {
  const head = LIFECYCLE_WORDS[locale].head
  const lines = [...byCell(cells)].flatMap(([cell, types]) => linesOf(JSON.parse(cell), types, locale))
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function byCell(cells: Cells): ReadonlyMap<string, readonly OrderEventType[]> {
  const types = new Map<string, OrderEventType[]>()
  for (const type of ORDER_EVENT_TYPES) {
    const cell = cells[type]
    if (cell === undefined) continue
    const key = JSON.stringify(cell)
    types.set(key, [...(types.get(key) ?? []), type])
  }
  return types
}

function linesOf(
  cell: readonly LifecycleBranch[],
  types: readonly OrderEventType[],
  locale: Locale,
): readonly (readonly string[])[] {
  const waits = cell[0]?.guard === 'isSuspect'
  const names = types.map((type) => `${orderEventLabel(type, locale)}${waits ? '\u00a0†' : ''}<br>\`${type}\``)
  return linesIn(waits ? cell.slice(1) : cell).map((line, at) => [
    at === 0 ? names.join('<br>') : '',
    ...told(line, locale),
  ])
}

/** Branches that differ by nothing but the status that the event names stand in one line. */
type Line = [LifecycleBranch, ...LifecycleBranch[]]

function linesIn(cell: readonly LifecycleBranch[]): readonly Line[] {
  const lines: Line[] = []
  for (const branch of cell) {
    const last = lines.at(-1)
    if (last !== undefined && isSameLine(last[0], branch)) last.push(branch)
    else lines.push([branch])
  }
  return lines
}

function isSameLine(one: LifecycleBranch, other: LifecycleBranch): boolean {
  if (typeof one.guard !== 'object' || typeof other.guard !== 'object') return false
  return one.guard.type === other.guard.type && JSON.stringify(one.meta) === JSON.stringify(other.meta)
}

function told(line: Line, locale: Locale): readonly string[] {
  const { guard, meta } = line[0]
  const name = typeof guard === 'object' ? guard.type : guard
  return [name === undefined ? '' : `\`${name}\``, outcome(line, locale), meta.rules.join(', ')]
}

function outcome(line: Line, locale: Locale): string {
  const { nothing, stays, refused } = LIFECYCLE_WORDS[locale]
  const { target, actions, meta } = line[0]
  const code = meta.code === undefined ? '' : ` \`${meta.code}\``
  if (actions === undefined) return refused + code
  if (target !== undefined) return `→ ${line.map((branch) => stateName(branch.target, locale)).join(', ')}${code}`
  return (actions === 'keep' ? nothing : `${stays} \`${actions}\``) + code
}

function stateName(target: string | undefined, locale: Locale): string {
  const status = PAYMENT_STATUSES.find((each) => each === target?.replace('.', ''))
  return status === undefined ? '`closed`' : `**${paymentStatusLabel(status, locale)}**`
}

import type { Plugin } from 'vite'
import { TAKEAWAYS } from './takeaways.js'

/** Drops every branch that cites a rule. It is put into the definition's own file, which imports nothing. */
const DROP = `
function without(cells, rule) {
  return Object.fromEntries(
    Object.entries(cells).map(([type, rows]) => [type, rows.filter(({ meta }) => !meta.rules.includes(rule))]),
  )
}
`

/** A vite plugin that takes something of one rule away from the sources as they are loaded. */
export function takeAway(rule: string, at: number): Plugin {
  const { file, without } = takeawayOf(rule, at)
  return {
    name: 'take-away',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(`/src/${file}`) ? without(code) : null),
  }
}

/** The file that carries a rule, and what is left of its code without it; throws where the code isn't as it was. */
export function takeawayOf(rule: string, at: number): { readonly file: string; without(code: string): string } {
  const takeaway = Object.entries(TAKEAWAYS).find(([id]) => id === rule)?.[1][at]
  if (takeaway === undefined) throw new Error(`Nothing is known of how to take ${rule} away.`)
  if (takeaway === 'edges') return { file: 'lifecycle/full-definition.ts', without: (code) => dropEdges(code, rule) }
  const { file, take, leave } = takeaway
  return { file, without: (code) => replaceOnce(code, take, leave) }
}

function dropEdges(code: string, rule: string): string {
  const whole = replaceOnce(code, 'export const fullDefinition =', 'const whole =')
  if (!whole.includes(`'${rule}'`)) throw new Error(`No edge cites ${rule}.`)
  return `${whole}${DROP}
export const fullDefinition = {
  ...whole,
  on: without(whole.on, '${rule}'),
  states: Object.fromEntries(
    Object.entries(whole.states).map(([name, state]) => [name, { ...state, on: without(state.on, '${rule}') }]),
  ),
}
`
}

function replaceOnce(code: string, take: string, leave: string): string {
  if (code.split(take).length !== 2) throw new Error(`"${take}" has to stand exactly once.`)
  return code.replace(take, () => leave)
}

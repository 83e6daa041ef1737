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

/** A vite plugin that takes the behaviour of one rule away from the sources as they are loaded. */
export function takeAway(rule: string): Plugin {
  const takeaway = Object.entries(TAKEAWAYS).find(([id]) => id === rule)?.[1]
  if (takeaway === undefined) throw new Error(`Nothing is known of how to take ${rule} away.`)
  const file = takeaway === 'edges' ? 'lifecycle/definition.ts' : takeaway.file
  return {
    name: 'take-away',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/${file}`)) return null
      return takeaway === 'edges' ? dropEdges(code, rule) : replaceOnce(code, takeaway.take, takeaway.leave)
    },
  }
}

function dropEdges(code: string, rule: string): string {
  const whole = replaceOnce(code, 'export const definition =', 'const whole =')
  if (!whole.includes(`'${rule}'`)) throw new Error(`No edge cites ${rule}.`)
  return `${whole}${DROP}
export const definition = {
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

import { facts } from './facts/facts.mjs'

/** What a module exports. Node's own additions are left out. */
export const namesOf = (module) =>
  Object.keys(module)
    .filter((name) => name !== 'default' && name !== 'module.exports')
    .sort()

/** Prints what each entry answers, and the names that it exports. */
export async function say(entries) {
  const names = Object.fromEntries(Object.entries(entries).map(([entry, module]) => [entry, namesOf(module)]))
  console.log(JSON.stringify({ facts: await facts(entries), names }))
}

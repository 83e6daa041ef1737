import { ours } from '../contenders/plain.mjs'
import { actorOurs, orderActor, transitionOurs } from '../contenders/xstate.mjs'
import { cases } from './decide-cases.mjs'

/**
 * The two interpreters of our one definition: `decide`, and XState. They share every guard and update, and XState's
 * orders are objects of another shape, so `decide` is slower beside it than alone.
 */
export function groups() {
  return cases.map(groupOf)
}

/**
 * @param {import('./decide-cases.mjs').Case} measured
 * @returns {import('../harness/compare.mjs').Group}
 */
function groupOf(measured) {
  const sent = [
    { name: 'XState actor.send, our machine', call: actorOurs },
    { name: 'createOrderActor().send', call: orderActor },
  ]
  const contenders = [
    { name: 'decide', call: ours },
    { name: 'XState transition(), our machine', call: transitionOurs },
    ...(measured.stays ? sent : []),
  ]
  return { title: measured.name, contenders: contenders.map(({ name, call }) => ({ name, call: call(measured) })) }
}

import type { Answer } from '../../src/back-office/index.js'
import type { NextStep } from '../../src/index.js'

const SETTLE = { step: 'settle_follow_ups', event: 'followUp.done', rule: 'READ-07' } as const

/**
 * What a refusal names of an answer's steps: of those that are taken in turn the first that is recorded, and the look
 * before it. That goods are looked for isn't in it: no refusal knows that by name (CANC-01).
 */
export function inRefusal({ next, inTurn }: Pick<Answer, 'next' | 'inTurn'>): readonly Omit<NextStep, 'step'>[] {
  const named = inTurn ? next.slice(0, next.findIndex(({ event }) => event !== null) + 1) : next
  const known = named.filter(({ step }) => step !== 'find_goods')
  return known.map(({ step, event, rule }) => (step === 'record_follow_ups' ? SETTLE : { step, event, rule }))
}

import { describe, expect, it } from 'vitest'
import { adoptOrder, placeOrder } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

describe('READ-24: a draft or snapshot that can be read once only', () => {
  const refused = (detail: string) => ({
    code: 'malformed',
    rule: 'READ-24',
    violations: [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail }],
    next: [{ step: 'fix_input', event: null, rule: 'READ-24' }],
  })

  it('is malformed as a whole', () => {
    const placed = placeOrder(throwsWhenReadAgain(LINKED_DRAFT, 'preorder'), LINKED_SHOP)
    expect(placed).toMatchObject({ ok: false })
    expect(placed.val).toStrictEqual(refused('draft'))
    const adopted = adoptOrder(throwsWhenReadAgain(aSnapshot({ in: 'screening_waiting' }), 'preorder'), LINKED_SHOP)
    expect(adopted).toMatchObject({ ok: false })
    expect(adopted.val).toStrictEqual(refused('snapshot'))
  })
})

import { describe, expect, it } from 'vitest'
import { EDIT_FIELD_LABELS, PLAN_STEP_TEXTS } from '../../src/back-office/wording/plan-step-texts.js'
import { EDIT_FIELDS } from '../../src/index.js'

describe('plan step texts', () => {
  it.each(Object.entries(PLAN_STEP_TEXTS))('%s is a full sentence in both languages', (_, { ja, en }) => {
    expect(ja).toMatch(/です。$|ません。$|ください。$|ます。$/)
    expect(en).toMatch(/^[A-Z].*[^.]\.$/)
  })

  it('label every part of an order that can be edited', () => {
    expect(Object.keys(EDIT_FIELD_LABELS)).toStrictEqual([...EDIT_FIELDS])
  })
})

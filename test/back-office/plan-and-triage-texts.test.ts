import { describe, expect, it } from 'vitest'
import { CORRECTION_TEXTS } from '../../src/back-office/correction/correction-texts.js'
import { GATE_TEXTS } from '../../src/back-office/gate/gate-texts.js'
import { OBSERVATION_TEXTS } from '../../src/back-office/observation/observation-texts.js'
import { CLOSING_TEXTS } from '../../src/back-office/plan/closing-texts.js'
import { SHIPMENT_TEXTS } from '../../src/back-office/shipment/shipment-texts.js'
import { TRIAGE_TEXTS } from '../../src/back-office/triage/triage-texts.js'
import { FINDING_TEXTS } from '../../src/back-office/wording/finding-texts.js'
import { EDIT_FIELD_LABELS, PLAN_STEP_TEXTS } from '../../src/back-office/wording/plan-step-texts.js'
import { EDIT_FIELDS } from '../../src/index.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

const TABLES = [
  ['correction', CORRECTION_TEXTS],
  ['closing', CLOSING_TEXTS],
  ['triage', TRIAGE_TEXTS],
] as const

const OTHERS = { ...VIOLATION_TEXTS, ...GATE_TEXTS, ...OBSERVATION_TEXTS, ...SHIPMENT_TEXTS }

describe.each(TABLES)('%s texts', (_, table) => {
  it.each(Object.entries(table))('%s is worded in both languages, and by no other table', (code, words) => {
    expect(words.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
    expect(words.ja).toMatch(/[^。]$/)
    expect(words.en).toMatch(/^["A-Z{].*[^.]$/)
    expect(FINDING_TEXTS[code]).toBe(words)
    expect(Object.hasOwn(OTHERS, code)).toBe(false)
  })

  it('says nothing twice', () => {
    const all = TABLES.flatMap(([, each]) => Object.values(each))
    for (const { ja, en } of Object.values(table)) {
      expect(all.filter((words) => words.ja === ja || words.en === en)).toHaveLength(1)
    }
  })
})

describe('plan step texts', () => {
  it.each(Object.entries(PLAN_STEP_TEXTS))('%s is a full sentence in both languages', (_, { ja, en }) => {
    expect(ja).toMatch(/です。$|ません。$|ください。$|ます。$/)
    expect(en).toMatch(/^[A-Z].*[^.]\.$/)
  })

  it('label every part of an order that can be edited', () => {
    expect(Object.keys(EDIT_FIELD_LABELS)).toStrictEqual([...EDIT_FIELDS])
  })
})

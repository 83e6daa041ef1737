import { describe, expect, it } from 'vitest'
import { explainAnswer, type PlanStep } from '../../src/back-office/index.js'
import { STEP_TEXTS } from '../../src/back-office/wording/step-texts.js'
import { EDIT_FIELDS } from '../../src/index.js'
import { EDIT_FIELD_LABELS } from '../../src/vocabulary/edit-field-labels.js'

describe('plan step texts', () => {
  it.each(Object.entries(STEP_TEXTS))('%s is a full sentence in both languages', (_, { ja, en }) => {
    expect(ja).toMatch(/です。$|ません。$|ください。$|ます。$/)
    expect(en).toMatch(/^[A-Z].*[^.]\.$/)
  })

  it('label every part of an order that can be edited', () => {
    expect(Object.keys(EDIT_FIELD_LABELS)).toStrictEqual([...EDIT_FIELDS])
  })

  const edit = (step: PlanStep['step'], ...fields: PlanStep['fields']): PlanStep => ({
    step,
    event: 'order.edited',
    rule: 'CORR-02',
    who: 'shop',
    followUps: [],
    fields,
    where: ['注文詳細', '注文内容を変更する'],
  })

  it('CORR-02: name every part that is to be edited, and where', () => {
    const step = edit('edit_order', 'email', 'items')
    expect(explainAnswer(step, 'ja')).toMatch(
      /^「注文内容を変更する」で.*。修正箇所: メールアドレス、商品。操作画面: 注文詳細 > 注文内容を変更する。$/,
    )
    expect(explainAnswer(step, 'en')).toMatch(
      /\. To edit: e-mail address, items\. Where: 注文詳細 > 注文内容を変更する\.$/,
    )
  })

  describe('of a step that has no place, and isn’t known to touch anything', () => {
    const bare = (step: string) => ({ ...edit(step as PlanStep['step']), where: [] })
    const steps = Object.keys(STEP_TEXTS)

    it.each(['ja', 'en'] as const)('say something else of each step: %s', (locale) => {
      expect(new Set(steps.map((step) => explainAnswer(bare(step), locale))).size).toBe(steps.length)
    })

    it.each(steps)('%s: name neither a place nor a part of the order', (step) => {
      expect(explainAnswer(bare(step), 'ja')).not.toMatch(/操作画面:|修正箇所:|undefined/u)
      expect(explainAnswer(bare(step), 'ja')).toMatch(/[ぁ-ん]。$/u)
      expect(explainAnswer(bare(step), 'en')).not.toMatch(/Where:|To edit:|undefined/u)
      expect(explainAnswer(bare(step), 'en')).toMatch(/^[A-Z].*[^.]\.$/u)
    })
  })

  it('CORR-02: name both ways to the buyer', () => {
    const step = { ...edit('edit_buyer', 'buyer'), where: ['注文詳細', '注文内容を変更する / 注文者情報'] }
    expect(explainAnswer(step, 'ja')).toBe(
      '「注文内容を変更する」または注文者情報の変更で修正してください。修正後は再審査になります。修正箇所: 注文者情報。操作画面: 注文詳細 > 注文内容を変更する / 注文者情報。',
    )
    expect(explainAnswer(step, 'en')).toMatch(
      /under 「注文内容を変更する」, or the buyer's details\. It is then screened anew\./u,
    )
  })

  it('READ-13, CORR-04: promise no screening for the e-mail address alone, nor a button', () => {
    const step = { ...edit('edit_email', 'email'), where: ['注文詳細'] }
    expect(explainAnswer(step, 'ja')).toMatch(
      /^注文詳細でメールアドレスを修正してください。再審査されるかは不明.*操作画面: 注文詳細。$/u,
    )
    expect(explainAnswer(step, 'en')).toMatch(
      /^Correct the e-mail address.*Whether it is screened anew is not known.* Where: 注文詳細\.$/u,
    )
  })

  it('SHIP-05: name no button for carrier and slip number', () => {
    const step: PlanStep = { ...edit('edit_shipment', 'shipping'), rule: 'SHIP-05', where: ['注文詳細'] }
    expect(explainAnswer(step, 'ja')).toBe(
      '注文詳細で修正してください。修正後は再審査になります。修正箇所: 配送業者・伝票番号。操作画面: 注文詳細。',
    )
    expect(explainAnswer(step, 'en')).toBe(
      "Correct it in the order's details (注文詳細). It is then screened anew. To edit: carrier and slip number. Where: 注文詳細.",
    )
    const both: PlanStep = { ...edit('edit_shipment', 'items', 'shipping'), where: ['注文詳細'] }
    expect(explainAnswer(both, 'ja')).toMatch(
      /^注文詳細で修正してください。.*修正箇所: 商品、配送業者・伝票番号。操作画面: 注文詳細。$/u,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../src/simulator/options/settings.js'
import type { SimulatorConfidence } from '../../src/simulator/rules/simulator-rule.js'
import { SIMULATOR_RULES, type SimulatorRuleName } from '../../src/simulator/rules/simulator-rules.js'

const RULES = Object.entries(SIMULATOR_RULES)

/**
 * Typed by hand from what is publicly known: how sure each rule is (the less sure of a fact and of its code's number),
 * and the figures that its sentences say.
 */
const KNOWN: readonly (readonly [
  name: SimulatorRuleName,
  confidence: SimulatorConfidence,
  figures: readonly string[],
])[] = [
  ['credentials', 'A', ['401', '403']],
  ['body', 'A', []],
  ['answer', 'A', ['400']],
  ['mixed_answer', 'B', []],
  ['empty_call', 'B', ['200']],
  ['batch_limit', 'B', ['1,000']],
  ['id_twice', 'B', []],
  ['transaction_id', 'B', ['11']],
  ['not_found', 'B', []],
  ['own_codes', 'setting', ['E9SIM']],
  ['undocumented_codes', 'setting', []],
  ['shop_transaction_id', 'A', ['1', '40']],
  ['shop_order_date', 'A', ['yyyy-MM-dd']],
  ['settlement_type', 'A', ['02', '03']],
  ['billed_amount', 'A', []],
  ['goods', 'A', []],
  ['goods_sum', 'B', ['3,000']],
  ['customer_name', 'B', ['21']],
  ['customer_name_kana', 'B', ['25']],
  ['company_name', 'B', ['30']],
  ['department_name', 'B', ['30']],
  ['zip_code', 'B', ['7']],
  ['address', 'B', ['55']],
  ['tel', 'B', ['020', '050', '060', '070', '080', '090', '11', '10']],
  ['email', 'B', ['100']],
  ['characters', 'setting', []],
  ['double_registration', 'C', []],
  ['mode', 'B', ['40', '50']],
  ['approved', 'A', ['00']],
  ['held', 'A', ['10']],
  ['looked_into', 'B', ['RE029']],
  ['rejected', 'A', ['20']],
  ['buyer_limit', 'A', []],
  ['credit_reserved', 'A', []],
  ['screening_error', 'B', ['30']],
  ['required_date', 'C', []],
  ['update_screens_again', 'A', []],
  ['update_in_part', 'C', []],
  ['update_id', 'setting', []],
  ['update_of_rejected', 'setting', []],
  ['look_up', 'setting', []],
  ['carrier_code', 'B', ['5', '59040']],
  ['slip_number', 'B', ['20']],
  ['bill_issued_date', 'B', ['10']],
  ['cancelled', 'A', []],
  ['reported_once', 'A', []],
  ['paid', 'A', []],
  ['not_approved', 'A', []],
  ['print_data', 'B', []],
  ['other_settlement_type', 'B', []],
  ['np_card', 'B', []],
  ['fee_set_up', 'B', []],
  ['order_of_checks', 'C', []],
  ['cancellation', 'B', []],
  ['cancellation_of_rejected', 'setting', []],
  ['expiry', 'B', []],
  ['payment_status', 'B', ['10', '20', '30']],
  ['reregistration', 'B', []],
]

/** The figures of a sentence, and what else NP spells just so. */
const figuresOf = (text: string): readonly string[] =>
  text.match(/E9SIM|RE\d{3}|yyyy-MM-dd|\d{1,3}(?:,\d{3})+|\d+/g) ?? []

describe('SIMULATOR_RULES', () => {
  it('are those that are known, in this order', () => {
    expect(Object.keys(SIMULATOR_RULES)).toEqual(KNOWN.map(([name]) => name))
  })

  it.each(KNOWN)(
    '%s is known so well: %s, and says so with its figures in both languages: %j',
    (name, confidence, figures) => {
      const { confidence: said, text } = SIMULATOR_RULES[name]
      expect(said).toBe(confidence)
      expect(figuresOf(text.ja)).toEqual(expect.arrayContaining([...figures]))
      expect(figuresOf(text.en)).toEqual(expect.arrayContaining([...figures]))
    },
  )

  it('name every setting', () => {
    const { carriers: _, ...settings } = settingsOf({})
    expect(new Set(RULES.flatMap(([, rule]) => rule.settings))).toEqual(new Set(Object.keys(settings)))
  })

  it('are a setting where nothing is known: there is a setting, or a code of our own', () => {
    for (const [name, { confidence, codes, settings }] of RULES) {
      if (confidence === 'setting') expect(codes.length + settings.length, name).toBeGreaterThan(0)
    }
  })

  it.each(RULES)('%s says so in a sentence of each language', (_, { text }) => {
    expect(text.ja).toMatch(/。$/)
    expect(text.en).toMatch(/^\S.*[.)]$/)
    expect(text.en).not.toBe(text.ja)
  })

  it.each(['customer_name', 'customer_name_kana', 'company_name', 'department_name', 'address'] as const)(
    '%s says in brackets that its limit is better known than its codes',
    (name) => {
      const { ja, en } = SIMULATOR_RULES[name].text
      expect(ja).toMatch(/（[^（）]+）。$/)
      expect(en).toMatch(/\. \([^()]+\.\)$/)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { EVENT_LABELS } from '../../src/order/event/event-labels.js'
import { REQUEST_FAULT_TEXTS } from '../../src/transport/wording/request-fault-texts.js'
import { ACTED_TEXTS, TRANSPORT_FAULT_TEXTS } from '../../src/transport/wording/transport-fault-texts.js'
import { UNKNOWN_OUTCOME_TEXTS, UNKNOWN_REASON_TEXTS } from '../../src/transport/wording/unknown-outcome-texts.js'
import { FOLLOW_UP_KINDS } from '../../src/vocabulary/follow-up.js'
import { FOLLOW_UP_TEXTS } from '../../src/wording/follow-up-texts.js'
import { NEXT_STEP_TEXTS } from '../../src/wording/next-step-texts.js'
import { PARSE_FAILURE_TEXTS } from '../../src/wording/parse-failure-texts.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Full sentences; the others get their full stop, with a rule id before it, where they are used. */
const SENTENCES = [
  ['next step', NEXT_STEP_TEXTS],
  ['follow-up', FOLLOW_UP_TEXTS],
  ['transport fault', TRANSPORT_FAULT_TEXTS],
  ['whether NP acted', ACTED_TEXTS],
  ['unknown reason', UNKNOWN_REASON_TEXTS],
  ['unknown outcome', UNKNOWN_OUTCOME_TEXTS],
] as const

const WITHOUT_STOP = [
  ['violation', VIOLATION_TEXTS],
  ['parse failure', PARSE_FAILURE_TEXTS],
  ['request fault', REQUEST_FAULT_TEXTS],
] as const

describe.each([...SENTENCES, ...WITHOUT_STOP, ['event', EVENT_LABELS] as const])('%s texts', (_, table) => {
  it('say nothing twice', () => {
    const words = Object.values(table)
    expect(words).not.toEqual([])
    expect(new Set(words.map(({ ja }) => ja)).size).toBe(words.length)
    expect(new Set(words.map(({ en }) => en)).size).toBe(words.length)
  })

  it.each(Object.entries(table))('%s is worded in both languages', (_code, words) => {
    expect(Object.keys(words)).toEqual(['ja', 'en'])
    expect(words.ja).not.toBe(words.en)
    expect(words.ja.trim()).toBe(words.ja)
    expect(words.en).toMatch(/^["A-Z]\S* ?.*\S$/)
  })
})

describe.each(SENTENCES)('%s texts', (_, table) => {
  it.each(Object.entries(table))('%s is one or more full sentences', (_code, { ja, en }) => {
    expect(ja).toMatch(/です。$|ません。$|ください。$|ます。$|あります。$|でした。$|ました。$/)
    expect(ja).toMatch(KANA)
    expect(en).toMatch(/[^.]\.$/)
  })
})

describe.each(WITHOUT_STOP)('%s texts', (_, table) => {
  it.each(Object.entries(table))('%s leaves the full stop to where it is used', (_code, { ja, en }) => {
    expect(ja).toMatch(KANA)
    expect(ja).toMatch(/[^。]$/)
    expect(en).toMatch(/[^.]$/)
  })
})

describe('follow-up texts', () => {
  it('cover every kind', () => {
    expect(Object.keys(FOLLOW_UP_TEXTS)).toEqual([...FOLLOW_UP_KINDS])
  })
})

it.each([FOLLOW_UP_TEXTS.complete_delivery_again, NEXT_STEP_TEXTS.complete_delivery])(
  'SHIP-11: both languages say where 配送完了 is set, since elsewhere it may not reach NP: $en',
  ({ ja, en }) => {
    expect(ja).toContain('注文詳細')
    expect(en).toContain('注文詳細')
  },
)

it('READ-18: of a shipment by mail both languages say that it isn’t put back, and report it by hand', () => {
  const { ja, en } = FOLLOW_UP_TEXTS.complete_delivery_again
  expect(ja).toMatch(
    /対応外のメール便なら「未配送」に戻さず、NP管理画面で報告してください。.*それ以外は「未配送」に戻し/u,
  )
  expect(en).toMatch(
    /Unsupported mail services .* report them in NP's console\. .*Otherwise return .* to "Not shipped"/,
  )
})

it('SHIP-02, SHIP-10: of goods that were handed over without a slip both languages have NP asked, and none made up', () => {
  const { ja, en } = FOLLOW_UP_TEXTS.complete_delivery_again
  expect(ja).toMatch(/伝票番号のない出荷はNPに問い合わせてください。それ以外は「未配送」に戻し/u)
  expect(en).toMatch(/With no slip, ask NP\. Otherwise return .* to "Not shipped"/)
})

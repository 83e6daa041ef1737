import { describe, expect, it } from 'vitest'
import { CLOSING_TEXTS } from '../../src/back-office/closing/closing-texts.js'
import { CORRECTION_TEXTS } from '../../src/back-office/correction/correction-texts.js'
import { GATE_TEXTS } from '../../src/back-office/gate/gate-texts.js'
import { LEFT_OVER_TEXTS } from '../../src/back-office/np-list/left-over-texts.js'
import { UNREAD_TEXTS } from '../../src/back-office/np-list/unread-texts.js'
import { OBSERVATION_TEXTS } from '../../src/back-office/observation/observation-texts.js'
import { RECONCILIATION_TEXTS } from '../../src/back-office/reconciliation/findings/reconciliation-texts.js'
import { NP_STATUS_LABELS } from '../../src/back-office/reconciliation/np-state/np-status-labels.js'
import { SHIPMENT_TEXTS } from '../../src/back-office/shipment/shipment-texts.js'
import { TAKE_OVER_TEXTS } from '../../src/back-office/take-over/take-over-texts.js'
import { TRIAGE_TEXTS } from '../../src/back-office/triage/triage-texts.js'
import { FINDING_TEXTS } from '../../src/back-office/wording/finding-texts.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

/** What the detail of a finding is. */
const PLACEHOLDERS = /\{(?:detail|paymentStatus|receiptStatus|event|npStatus|carriers)\}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Codes of refusals that the gate words more fully: what stands against shipping, too. */
const SAID_BY_THE_GATE = ['invoice_not_printed', 'sync_suspect'] as const

describe('the texts of what is found', () => {
  it('have no code twice: one table would hide what another says', () => {
    const tables = [
      GATE_TEXTS,
      OBSERVATION_TEXTS,
      SHIPMENT_TEXTS,
      RECONCILIATION_TEXTS,
      LEFT_OVER_TEXTS,
      UNREAD_TEXTS,
      CORRECTION_TEXTS,
      CLOSING_TEXTS,
      TAKE_OVER_TEXTS,
      TRIAGE_TEXTS,
      VIOLATION_TEXTS,
    ]
    const codes = tables.flatMap((table) => Object.keys(table))
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toStrictEqual(SAID_BY_THE_GATE)
    // As a violation they never lead elsewhere, so that no finding has the shorter words of the refusal.
    for (const code of SAID_BY_THE_GATE) expect(FINDING_TEXTS[code]).toBe(GATE_TEXTS[code])
    expect(Object.keys(FINDING_TEXTS)).toEqual(expect.arrayContaining(codes))
  })

  it.each(['ja', 'en'] as const)('say no two things by one sentence, nor one by two codes: %s', (locale) => {
    const sentences = Object.values(FINDING_TEXTS).map((words) => words[locale])
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toStrictEqual([])
  })

  it.each(Object.entries(FINDING_TEXTS))(
    '%s: both languages, without the full stop, details in both or none',
    (_, words) => {
      const { ja, en } = words
      expect(ja).toMatch(KANA)
      expect(ja).toMatch(/[^。]$/)
      expect(en).toMatch(/^["{A-Z].*[^.]$/)
      const placeholders = (text: string) => text.match(PLACEHOLDERS) ?? []
      expect(placeholders(ja)).toStrictEqual(placeholders(en))
      expect(`${ja}${en}`.replaceAll(PLACEHOLDERS, '')).not.toMatch(/[{}_]/)
    },
  )

  it('name each of NP’s states otherwise', () => {
    const { paid, ...others } = NP_STATUS_LABELS
    expect(others).toStrictEqual({
      unknown: { ja: '不明', en: 'not known' },
      not_found: { ja: '取引なし', en: 'no such transaction' },
      in_review: { ja: '審査中', en: 'in review' },
      held: { ja: '審査保留', en: 'on hold' },
      approved: { ja: '審査OK（出荷報告前）', en: 'approved, not reported' },
      rejected: { ja: '審査NG', en: 'rejected' },
      cancelled: { ja: 'キャンセル済み', en: 'cancelled' },
      reported: { ja: '出荷報告済み', en: 'reported' },
    })
    expect(paid.ja).toMatch(/支払い済み$/u)
    expect(paid.en).toBe('paid by the buyer')
  })
})

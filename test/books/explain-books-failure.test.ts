import { describe, expect, it } from 'vitest'
import { explainAnswer, startTakeOver } from '../../src/back-office/index.js'
import { explainBooksFailure } from '../../src/books/index.js'
import { BOOKS_FAILURE_TEXTS } from '../../src/books/wording/books-failure-texts.js'
import { decide, explain } from '../../src/index.js'
import { edited } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { morningOf } from './support/an-office.js'

const CODES = Object.entries(BOOKS_FAILURE_TEXTS)

describe('explainBooksFailure', () => {
  it.each(CODES)('words %s in both languages, each in sentences that end', (code, { ja, en }) => {
    const failure = { code: code as keyof typeof BOOKS_FAILURE_TEXTS, orderNumber: 'P1' }
    expect(explainBooksFailure(failure)).toBe(ja)
    expect(explainBooksFailure(failure, 'en')).toBe(en)
    expect(ja).toMatch(/。$/)
    expect(en).toMatch(/^[A-Z].*\.$/)
    // The log line that has it has the number beside it.
    expect(`${ja}${en}`).not.toContain('P1')
  })

  it.each(['busy', 'not_read', 'not_saved'] as const)(
    'LINK-06: has nothing leave until an export is taken over from the start, since none may be on record yet: %s',
    (code) => {
      const failure = { code, orderNumber: null }
      expect(explainBooksFailure(failure)).toMatch(/始めから反映し直すまで、どの商品も出荷しないでください（LINK-06）/)
      expect(explainBooksFailure(failure, 'en')).toMatch(/let nothing leave until .* from the start \(LINK-06\)/)
      expect(explainBooksFailure(failure, 'en')).not.toMatch(/nothing ships until/i)
    },
  )

  it.each(['export_broke_off', 'news_not_told'] as const)(
    'LINK-06: says that nothing ships while an export is half taken over, of %s, and what to do',
    (code) => {
      const failure = { code, orderNumber: null }
      expect(explainBooksFailure(failure)).toMatch(/始めから反映し直すまで、どの商品も出荷できません（LINK-06）/)
      expect(explainBooksFailure(failure, 'en')).toMatch(/from the start.*LINK-06/)
      expect(explainBooksFailure(failure, 'en')).toMatch(/nothing ships until/i)
    },
  )

  it.each(['ja', 'en'] as const)('words in %s what was refused as its own function does', (locale) => {
    const refusal = decide(anOrder({ in: 'screening_on_hold' }), edited('items'))
    if (refusal.ok) return expect.fail('not refused')
    expect(explainBooksFailure({ code: 'refused', refusal: refusal.val }, locale)).toBe(explain(refusal.val, locale))

    // What an observation of a malformed order answers.
    const violation = { rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: null } as const
    expect(explainBooksFailure({ code: 'refused', refusal: violation }, locale)).toBe(explain(violation, locale))

    const newest = { at: morningOf(2), seenSince: null }
    const outdated = startTakeOver({ at: morningOf(1) }, newest)
    if (outdated.ok) return expect.fail('not outdated')
    expect(explainBooksFailure({ code: 'refused', refusal: outdated.val }, locale)).toBe(
      explainAnswer(outdated.val, locale),
    )
  })

  it('shows a code that isn’t known as it is, and never throws', () => {
    expect(explainBooksFailure({ code: 'moved', orderNumber: null } as never)).toBe('moved')
    for (const wrong of [undefined, null, 1, {}, { code: 'refused', refusal: null }]) {
      expect(explainBooksFailure(wrong as never, 'en')).not.toBe('')
    }
  })
})

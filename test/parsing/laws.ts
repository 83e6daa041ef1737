import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ParseFailure, ParseFailureCode, Result } from '../../src/index.js'
import { ascii, disguised, fullWidth, NASTY_TEXTS, NO_TEXTS, SEED } from './arbitraries.js'

type Parse<T> = (text: unknown) => Result<T, ParseFailure>

const CODES: readonly ParseFailureCode[] = [
  'missing',
  'not_text',
  'unknown',
  'mail_service',
  'unsupported',
  'ambiguous',
  'slip_list',
  'slip_word',
  'slip_characters',
  'slip_too_long',
]

/** A failure as documented: a known code, an excerpt without what can't be kept, a few candidates. */
const expectFailure = ({ code, text, candidates }: ParseFailure): void => {
  expect(CODES).toContain(code)
  expect([...text].length).toBeLessThanOrEqual(64)
  expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  expect(candidates.length).toBeLessThanOrEqual(5)
}

/** What a parse says, without the text it repeats. */
const said = <T>(result: Result<T, ParseFailure>) =>
  result.ok ? { read: result.val } : { code: result.val.code, candidates: result.val.candidates }

/** The laws that hold for every parser; `examples` are texts that it reads. */
export const itObeysTheLaws = <T extends string>(parse: Parse<T>, examples: readonly string[]): void => {
  const example = fc.constantFrom(...examples)

  it.each(NO_TEXTS.map((value) => [value]))('refuses %o: it is no text', (value) => {
    expect(parse(value)).toMatchObject({ ok: false, val: { code: 'not_text', text: '', candidates: [] } })
  })

  it.each(NASTY_TEXTS.map((text) => [text]))('refuses %.20j without throwing', (text) => {
    const result = parse(text)
    if (result.ok) expect.fail(`read as ${result.val}`)
    expectFailure(result.val)
  })

  it.each(['', ' ', '　', '\t\n', '\u200b\ufeff'])('finds nothing in %j', (text) => {
    expect(parse(text)).toMatchObject({ ok: false, val: { code: 'missing' } })
  })

  it('never throws, whatever it is given', () => {
    const anything = fc.oneof(fc.anything({ withSparseArray: true }), fc.string({ unit: 'binary' }), example)
    fc.assert(
      fc.property(anything, (value) => {
        const result = parse(value)
        if (!result.ok) expectFailure(result.val)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('reads what it answered as the same again', () => {
    const text = fc.oneof(example, example.chain(disguised), fc.string({ unit: 'binary' }), ascii)
    fc.assert(
      fc.property(text, (each) => {
        const once = parse(each)
        if (once.ok) expect(parse(once.val)).toStrictEqual(once)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('reads the full-width form of a text as the text', () => {
    fc.assert(
      fc.property(fc.oneof(ascii, example), (text) => {
        expect(said(parse(fullWidth(text)))).toStrictEqual(said(parse(text)))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it("doesn't mind what can't be seen", () => {
    fc.assert(
      fc.property(
        example.chain((text) => fc.tuple(fc.constant(text), disguised(text))),
        ([text, other]) => {
          expect(said(parse(other))).toStrictEqual(said(parse(text)))
        },
      ),
      { seed: SEED, numRuns: 500 },
    )
  })
}

import { describe, expect, it } from 'vitest'
import { echoOf } from '../../src/np-connect-pro/answer/echo.js'

const SECRETS = ['SECRET-SP-4711', 'MERCHANT77', '9876543210']

/** The echo of a registration of which these texts were personal. */
const sent = (...texts: readonly string[]) =>
  echoOf(SECRETS, () => [{ address: texts, goods: [{ price: 1, more: null }] }])
/** That of a look-up: NP may hold anything, and nothing of it is known here. */
const lookedUp = echoOf(SECRETS, null)

describe('a code that repeats what was sent', () => {
  it.each([
    ['the whole of a text', 'KARURA101', ['karura101'], true],
    ['the whole of a short text', 'AB1', ['ab1'], true],
    ['a text in another width', 'KARURA101', ['ｋａｒｕｒａ１０１'], true],
    ['a text with hyphens', 'AB1234', ['ab-12-34'], true],
    ['a run of a text', 'KARURA101', ['千代田1-1 karura101号室'], true],
    ['a text at its beginning', 'KARU1234', ['karu'], true],
    ['a text in its middle', 'XKARU1', ['karu'], true],
    ['a text at its end', 'X1234', ['1234'], true],
    ['a run too short to be told from chance', 'X101', ['千代田 101'], false],
    ['a short text within it', 'ABC1234', ['abc'], false],
    ['nothing', 'X101', ['迦楼羅'], false],
    ['nothing but a part of a text', 'KARU1', ['karura101'], false],
  ])('%s: %s', (_, code, texts, isEcho) => {
    expect(sent(...texts).ofCode(code)).toBe(isEcho)
  })

  it.each([
    ['a part of a secret', 'SP4711', true],
    ['a short part of a secret', 'SP47', true],
    ['a part too short to be told from chance', 'SP4', false],
    ['a secret within it', 'XMERCHANT77', true],
  ])('%s', (_, code, isEcho) => {
    expect(sent().ofCode(code)).toBe(isEcho)
  })

  it('is itself and no echo where it is known', () => {
    expect(sent('E0100060', 'RE009').ofCode('E0100060')).toBe(false)
    expect(sent('E0100060', 'RE009').ofCode('RE009')).toBe(false)
  })

  it.each([
    ['E0199999', false],
    ['EPRO0199', false],
    ['NG003', false],
    ['RE099', false],
    ['X1', true],
    ['XRE1', true],
    ['KARURA101', true],
    ['EPR0199', true],
  ])('%s, of a look-up, that knows no personal value: %s', (code, isEcho) => {
    expect(lookedUp.ofCode(code)).toBe(isEcho)
  })

  it('of a look-up, where a secret looks like one', () => {
    expect(echoOf(['E0199999'], null).ofCode('E0199999')).toBe(true)
  })
})

describe('an id that repeats what was sent', () => {
  it.each([
    ['a telephone number of as many digits', '09082736455', ['090-8273-6455'], true],
    ['an id that holds a postcode by chance', '11000001222', ['100-0001'], false],
    ['an id of another length that holds a postcode', '1000001-7', ['1000001'], true],
    ['an id of another length that is a postcode in small letters', 'ab-1', ['AB1'], true],
    ['an id of another length that holds nothing', '7000001-7', ['1000001'], false],
    ['an id of hyphens, which repeat nothing', '-', ['迦楼羅'], false],
  ])('%s: %s', (_, id, texts, isEcho) => {
    expect(sent(...texts).ofId(id)).toBe(isEcho)
  })

  it.each([
    ['the 端末ID within it', '98765432101', SECRETS, true],
    ['a secret within it that is too long for chance', 'A12345678BC', ['12-345678'], true],
    ['a secret within it that may be there by chance', 'A1234567BCD', ['1234567'], false],
    ['a part of a secret', '18121247110', SECRETS, false],
    ['a part of a secret, in another length', 'SP-4711', SECRETS, true],
  ])('%s', (_, id, secrets, isEcho) => {
    for (const echo of [echoOf(secrets, null), echoOf(secrets, () => ['迦楼羅'])]) expect(echo.ofId(id)).toBe(isEcho)
  })
})

import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { foldLabel } from '../../src/text/fold-label.js'

describe('fold', () => {
  it('brings width to one form, and drops spaces and what can’t be seen', () => {
    expect(fold('　Ｙａｍａｔｏ １２３\u200b\u0000')).toBe('Yamato123')
    expect(fold('ｸﾛﾈｺﾔﾏﾄ')).toBe('クロネコヤマト')
  })

  it('composes a voicing mark of its own with its kana', () => {
    expect(fold('カ゛ス')).toBe('ガス')
    expect(fold('ハ゜ス')).toBe('パス')
  })

  it.each(['x', '１', 'あ'])(
    'takes 256 characters that can be seen for a text, and one more for none: %s',
    (character) => {
      const most = character.repeat(256)
      expect(fold(most)).toBe(most.normalize('NFKC'))
      expect(fold([...most].join(' '))).toBe(most.normalize('NFKC'))
      expect(fold(`${most}${character}`)).toBeNull()
    },
  )
})

// A pattern that takes a whole run at once throws from some 8,400,000 on, when V8's own stack is full; 8,300,000 don't
// show it. One character is enough for that.
it.each([
  ['\u200b', 9_000_000],
  ['\u3000', 300_000],
  [' ', 300_000],
])('reads what can’t be seen, however much there is of it: %j', (invisible, count) => {
  expect(fold(`1${invisible.repeat(count)}2`)).toBe('12')
})

describe('foldLabel', () => {
  it('drops brackets and case too', () => {
    expect(foldLabel('【ヤマト】（ＤＭ便）〔Ａ〕')).toBe('ヤマトdm便a')
  })

  it('is null where nothing so long can be a label', () => {
    expect(foldLabel('あ'.repeat(257))).toBeNull()
  })
})

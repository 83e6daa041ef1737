import { describe, expect, it } from 'vitest'
import { foldWidth } from '../../src/text/fold-width.js'

describe('foldWidth', () => {
  it.each([
    ['full-width ASCII', '！～', '!~'],
    ['ASCII', '!~', '!~'],
    ['katakana', 'ァー', 'ァー'],
    ['hiragana', 'ぁゖ', 'ぁゖ'],
    ['漢字', '一\u9fff', '一\u9fff'],
    ['brackets', '〈】', '〈】'],
  ])('folds %s the short way, the first and the last of them too', (_, text, folded) => {
    expect(foldWidth(text)).toBe(folded)
  })

  it('drops the spaces of either width', () => {
    expect(foldWidth(' 佐川 急便　')).toBe('佐川急便')
  })

  it('folds the longest text there may be, and leaves a longer one', () => {
    expect(foldWidth('あ'.repeat(256))).toBe('あ'.repeat(256))
    expect(foldWidth('あ'.repeat(257))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/index.js'
import { below, read } from './files-below.js'
import { rulesPage } from './rules-page.js'

describe('the page of the rules', () => {
  it.each([
    ['en', 'rules.md'],
    ['ja', 'rules.ja.md'],
  ] as const)('says what RULES says (-u writes it anew): %s', async (locale, page) => {
    await expect(rulesPage(locale)).toMatchFileSnapshot(`../../docs/${page}`)
  })

  it('has a heading for each rule that a document cites', () => {
    const cited = [...below('docs', '.md'), 'README.md', 'README.ja.md', 'CHANGELOG.md'].flatMap(
      (file) => read(file).match(/\b(?:STAT|LINK|FLOW|CORR|SHIP|PAY|CANC|SYNC|READ)-\d\d\b/g) ?? [],
    )
    expect([...new Set(cited)].filter((id) => !(id in RULES))).toEqual([])
  })
})

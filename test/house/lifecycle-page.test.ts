import { describe, expect, it } from 'vitest'
import { lifecyclePage } from './lifecycle-page.js'

describe('the page about the lifecycle', () => {
  it.each([
    ['en', 'lifecycle.md'],
    ['ja', 'lifecycle.ja.md'],
  ] as const)('says what the definition says (-u writes it anew): %s', async (locale, page) => {
    await expect(lifecyclePage(locale)).toMatchFileSnapshot(`../../docs/${page}`)
  })
})

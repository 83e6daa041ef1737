import { describe, expect, it } from 'vitest'
import { idsCarriedIn, idsIn } from './ids-in.js'

describe('the rule ids of a source', () => {
  it('stand in its strings, and in templates around what is filled in', () => {
    expect(idsCarriedIn(`const rules = ['SHIP-01', "SHIP-02", \`SHIP-03\`]`)).toEqual(['SHIP-01', 'SHIP-02', 'SHIP-03'])
    expect(idsCarriedIn(`const text = \`SHIP-01 \${a} SHIP-02 \${\`SHIP-03\`} SHIP-04\``)).toEqual([
      'SHIP-01',
      'SHIP-02',
      'SHIP-03',
      'SHIP-04',
    ])
  })

  it.each([
    ['a comment behind the code', `const a = 'b' // 'SHIP-01'`],
    ['a comment before it', `/** 'SHIP-01' */\nexport const a = 1`],
    ['a comment within it', `const a = [/* 'SHIP-01', */ 2]`],
    ['a type', `type A = 'SHIP-01' | \`SHIP-0\${number}\``],
    ['the type of a parameter', `const a = (rule: 'SHIP-01') => rule`],
    ['what a value satisfies', `const a = 'b' satisfies 'SHIP-01' | 'b'`],
    ['a member of an interface', `interface A { readonly 'SHIP-01': string }`],
    ['a regular expression', 'const a = /SHIP-01/'],
    ['a quotation mark that a comment opens', `// don't\nconst a = 1 // isn't SHIP-01 either`],
  ])('carry nothing in %s', (_, code) => {
    expect(idsIn(code)).not.toEqual([])
    expect(idsCarriedIn(code)).toEqual([])
  })
})

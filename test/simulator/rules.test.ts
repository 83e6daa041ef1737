import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NP_CODES } from '../../src/np-code/np-codes.js'
import { settingsOf } from '../../src/simulator/options/settings.js'
import { SIMULATOR_CODES } from '../../src/simulator/options/simulator-codes.js'
import { SIMULATOR_RULES } from '../../src/simulator/rules/simulator-rules.js'

const SOURCES = new URL('../../src/simulator/', import.meta.url)
const RULES = Object.entries(SIMULATOR_RULES)

/** Every code that the sources can answer with: comments and the list of rules itself apart. */
function codesInSources(): ReadonlySet<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !file.startsWith('rules'))
  const code = sources.map((file) => readFileSync(new URL(file, SOURCES), 'utf8')).join('\n')
  const text = code.replaceAll(/^ *\/?\*.*$/gm, '')
  const found = text.matchAll(/'(E[0-9A-Z]{7}|NG\d{3}|RE\d{3})'/g)
  const results = text.matchAll(/(?:result|error|unpaid|paid|unclear): '([0-9A-Z]{2,8})'/g)
  return new Set([...found, ...results].map(([, code]) => code ?? ''))
}

describe('SIMULATOR_RULES', () => {
  it('name every code that the simulator can answer with, and no other', () => {
    const named = new Set(RULES.flatMap(([, { codes }]) => codes))
    expect([...codesInSources()].sort()).toEqual([...named].sort())
    expect(named.size).toBeGreaterThan(90)
    for (const own of Object.values(SIMULATOR_CODES)) expect(named).toContain(own)
  })

  it('name every setting', () => {
    const { carriers: _, ...settings } = settingsOf({})
    expect(new Set(RULES.flatMap(([, rule]) => rule.settings))).toEqual(new Set(Object.keys(settings)))
  })

  it('are a setting where nothing is known: there is a setting, or a code of our own', () => {
    for (const [name, { confidence, codes, settings }] of RULES) {
      if (confidence === 'setting') expect(codes.length + settings.length, name).toBeGreaterThan(0)
    }
  })

  it.each(RULES)('%s says so in a sentence of each language', (_, { text }) => {
    expect(text.ja).toMatch(/。$/)
    expect(text.en).toMatch(/^\S.*[.)]$/)
    expect(text.en).not.toBe(text.ja)
  })

  it.each(['customer_name', 'customer_name_kana', 'company_name', 'department_name', 'address'] as const)(
    '%s says in brackets that its limit is better known than its codes',
    (name) => {
      const { ja, en } = SIMULATOR_RULES[name].text
      expect(ja).toMatch(/（[^（）]+）。$/)
      expect(en).toMatch(/\. \([^()]+\.\)$/)
    },
  )
})

describe('the codes', () => {
  it('are those that the rest of the library has words for', () => {
    const known = Object.keys(NP_CODES)
    for (const code of codesInSources()) {
      const isOwn = code.startsWith('E9SIM') || code === 'E0199999' || code === '99'
      if (!isOwn) expect(known).toContain(code)
    }
  })
})

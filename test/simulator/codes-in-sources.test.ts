import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NP_CODES } from '../../src/np-code/np-codes.js'
import { SIMULATOR_CODES } from '../../src/simulator/options/simulator-codes.js'
import { SIMULATOR_RULES } from '../../src/simulator/rules/simulator-rules.js'

const SOURCES = new URL('../../src/simulator/', import.meta.url)

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

describe('the codes in the simulator’s sources', () => {
  it('are those that SIMULATOR_RULES name, and no other', () => {
    const named = new Set(Object.values(SIMULATOR_RULES).flatMap(({ codes }) => codes))
    expect([...codesInSources()].sort()).toEqual([...named].sort())
    expect(named.size).toBeGreaterThan(90)
    for (const own of Object.values(SIMULATOR_CODES)) expect(named).toContain(own)
  })

  it('are those that the rest of the library has words for', () => {
    const known = Object.keys(NP_CODES)
    for (const code of codesInSources()) {
      const isOwn = code.startsWith('E9SIM') || code === 'E0199999' || code === '99'
      if (!isOwn) expect(known).toContain(code)
    }
  })
})

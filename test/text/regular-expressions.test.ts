import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { INSTANT_PATTERN } from '../../src/schema/description/instant-pattern.js'

const SOURCES = new URL('../../src/', import.meta.url)

/** Every regular expression literal of the sources, with its file, and the one that is put together from parts. */
function literals(): readonly (readonly [file: string, source: string, flags: string])[] {
  const found: (readonly [string, string, string])[] = [['schema/instant-pattern.ts', INSTANT_PATTERN, '']]
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const tree = ts.createSourceFile(file, readFileSync(new URL(file, SOURCES), 'utf8'), ts.ScriptTarget.ES2022, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push([file, node.text.slice(1, end), node.text.slice(end + 1)])
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

/** A planted fault: the checker has to know a slow expression when it sees one. */
const SLOW = '^(?:a+)+$'

describe('no regular expression can be slowed down by its input', () => {
  it('finds the expressions, and knows a slow one', () => {
    expect(literals().length).toBeGreaterThan(10)
    expect(checkSync(SLOW, '')).toMatchObject({ status: 'vulnerable' })
  })

  it.each(literals())('%s: /%s/%s', (_, source, flags) => {
    expect(checkSync(source, flags, { checker: 'automaton' })).toMatchObject({ status: 'safe' })
  })
})

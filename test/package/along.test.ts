import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { FIELD_TEXTS } from '../../src/np-code/field-texts.js'
import * as schema from '../../src/schema/index.js'
import { bundleOf } from './bundle-of.js'
import { DEPENDENCIES, ENTRIES, ROOT } from './installed.js'

const allOf = (entry: string) => `export * from '${entry}'`

/** The packages whose code comes along with each entry, those that its dependencies bring among them. */
const PACKAGES = {
  '.': [],
  './machine': ['xstate'],
  './schema': ['zod'],
  './back-office': [],
  './books': [],
  './makeshop': ['papaparse', 'zod'],
  './np-connect-pro': ['zod'],
  './transport': [],
  './sync': [],
  './simulator': [],
  './simulator/node': [],
  './testing': [],
  './testing/arbitraries': ['fast-check', 'pure-rand'],
}

/** Node's own modules and what only Node has, as code: a sentence may speak of a process. */
const OF_NODE = /\bnode:\w+|\brequire\(|\bprocess\.\w|\b(?:Buffer|__dirname|__filename)\b/

describe('the packages that come along', () => {
  it('are known of every entry', () => {
    expect(Object.keys(PACKAGES)).toStrictEqual(ENTRIES)
  })

  it.each(Object.entries(PACKAGES))('with %s: %j', async (entry, packages) => {
    const platform = entry === './simulator/node' ? 'node' : 'browser'
    expect((await bundleOf(allOf(entry), { platform })).packages).toStrictEqual(packages)
  })

  it('are those that package.json names; but ts-results is built in', () => {
    const along = Object.values(PACKAGES).flat()
    expect(DEPENDENCIES.filter((name) => !along.includes(name))).toStrictEqual(['ts-results'])
  })
})

describe('anything of Node', () => {
  it.each(ENTRIES.filter((entry) => entry !== './simulator/node'))('doesn’t come along with %s', async (entry) => {
    expect((await bundleOf(allOf(entry), { external: DEPENDENCIES })).text).not.toMatch(OF_NODE)
  })

  it('is found where it does: with the simulator as a server', async () => {
    expect((await bundleOf(allOf('./simulator/node'), { platform: 'node' })).text).toMatch(OF_NODE)
  })
})

/**
 * The tables of words, wherever they lie. What fields are called isn't a text: a column of an export is called so too.
 */
const TABLES = readdirSync(join(ROOT, 'src'), { encoding: 'utf8', recursive: true }).filter((file) =>
  /-(texts?|wordings)\.ts$|rules\.ts$/.test(file),
)
const NAMES: readonly string[] = Object.values(FIELD_TEXTS).flatMap(({ ja, en }) => [ja, en])
const TEXTS = TABLES.flatMap((file) => textsIn(readFileSync(join(ROOT, 'src', file), 'utf8'))).filter(
  (text) => !NAMES.includes(text),
)

/** What a source words in either language, whatever the keys. */
function textsIn(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:ja|en):\s+(?:'((?:[^'\\]|\\.)+)'|"((?:[^"\\]|\\.)+)")/g)].map(
    ([, single = '', double = '']) => (single + double).replaceAll("\\'", "'"),
  )
}

async function textsWith(imports: string): Promise<readonly string[]> {
  const bundle = (await bundleOf(imports, { external: DEPENDENCIES })).text.replaceAll('\\"', '"')
  return TEXTS.filter((text) => bundle.includes(text))
}

/** What an entry has for those who show words, and for those who don't. */
async function namesOf(entry: string) {
  const { names } = await bundleOf(allOf(entry), { external: DEPENDENCIES })
  const worded = names.filter((name) => /^explain|RULES$/.test(name) || WITH_ISSUES.includes(name))
  return { worded, wordless: names.filter((name) => !worded.includes(name)) }
}

/** What answers, or reads, with the issues of a schema, which are worded. */
const WITH_ISSUES = ['importExport', 'importOrders', 'parseImportSettings']

/** Of the schemas each says its issues in words. */
const SPEAKING = ENTRIES.filter((entry) => entry !== './schema' && entry !== './simulator/node')

describe('a text', async () => {
  const named = await Promise.all(SPEAKING.map(async (entry) => ({ entry, ...(await namesOf(entry)) })))

  it.each(named)('doesn’t come along with what of $entry gives codes', async ({ entry, wordless }) => {
    expect(wordless.length).toBeGreaterThan(0)
    expect(await textsWith(`export { ${wordless.join(', ')} } from '${entry}'`)).toStrictEqual([])
  })

  it('is found where it does: every one with what words it', async () => {
    const imports = named.flatMap(({ entry, worded }, at) =>
      worded.map((name) => `export { ${name} as ${name}${at} } from '${entry}'`),
    )
    const found = await textsWith(imports.join('\n'))
    expect(TEXTS.length).toBeGreaterThan(500)
    expect(TEXTS.filter((text) => !found.includes(text))).toStrictEqual([])
  })
})

const WITHOUT_DESCRIPTIONS = Object.keys(schema).filter((name) => name !== 'describeSchemas')

/** What a JSON Schema of any schema says in words. */
const DESCRIPTIONS = Object.values(schema)
  .flatMap((one) => (one instanceof z.ZodType ? [one] : []))
  .map((one) => JSON.stringify(z.toJSONSchema(one, { io: 'input', metadata: schema.describeSchemas() })))
  .flatMap((json) => [...json.matchAll(/"description":"([^"]+)"/g)].map(([, description = '']) => description))

describe('what a JSON Schema says', () => {
  const saidWith = async (names: readonly string[]) => {
    const { text } = await bundleOf(`export { ${names.join(', ')} } from './schema'`, { external: ['zod'] })
    return DESCRIPTIONS.filter((description) => text.includes(description))
  }

  it('doesn’t come along with the schemas', async () => {
    expect(await saidWith(WITHOUT_DESCRIPTIONS)).toStrictEqual([])
  })

  it('is found where it does: all that is said word by word with describeSchemas', async () => {
    expect((await saidWith(['describeSchemas'])).length).toBeGreaterThan(DESCRIPTIONS.length / 2)
  })
})

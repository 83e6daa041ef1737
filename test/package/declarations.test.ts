import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ENTRIES, install } from './installed.js'
import { namesIn } from './names.js'

const { dir } = await install()
const specifierOf = (entry: string) => `makeshop-np-atobarai${entry.slice(1)}`

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
}
const host = ts.createCompilerHost(OPTIONS)
/** What was read once, so that the libraries aren't parsed anew for each entry. */
const read = new Map<string, ts.SourceFile | undefined>()
const { getSourceFile } = host
host.getSourceFile = (file, ...rest) => {
  if (!file.includes('/node_modules/')) return getSourceFile(file, ...rest)
  if (!read.has(file)) read.set(file, getSourceFile(file, ...rest))
  return read.get(file)
}

function programOf(
  file: string,
  text: string,
  folder = dir,
): { readonly program: ts.Program; readonly source: ts.SourceFile } {
  const path = join(folder, file)
  writeFileSync(path, text)
  const program = ts.createProgram([path], OPTIONS, host)
  const source = program.getSourceFile(path)
  if (source === undefined) throw new Error(`TypeScript doesn't read ${path}.`)
  return { program, source }
}

/** Everything that an entry exports, by the name it has there. */
function exportsOf(entry: string, file: string) {
  const { program, source } = programOf(file, `import * as entry from '${specifierOf(entry)}'\nexport { entry }\n`)
  const checker = program.getTypeChecker()
  const [statement] = source.statements
  const module =
    statement !== undefined && ts.isImportDeclaration(statement)
      ? checker.getSymbolAtLocation(statement.moduleSpecifier)
      : undefined
  if (module === undefined) throw new Error(`No types are found for ${entry}.`)
  const declared = (symbol: ts.Symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  const exported = checker.getExportsOfModule(module).map((symbol) => [symbol.name, declared(symbol)] as const)
  return { checker, source, exported }
}

/** The values that the types of an entry promise, and which of them are functions. */
function valuesOf(entry: string, file: string): Readonly<Record<string, 'function' | 'constant'>> {
  const { checker, source, exported } = exportsOf(entry, file)
  const values = exported.filter(([, { flags }]) => (flags & ts.SymbolFlags.Value) !== 0)
  return Object.fromEntries(
    values.map(([name, symbol]) => {
      const isCalled = checker.getTypeOfSymbolAtLocation(symbol, source).getCallSignatures().length > 0
      return [name, isCalled ? 'function' : 'constant']
    }),
  )
}

/** Somebody's module that exports whatever an entry holds, and whatever its functions answer, without naming a type. */
function handingOn(entry: string, values: ReturnType<typeof valuesOf>): string {
  const lines = Object.entries(values).map(([name, kind]) =>
    kind === 'function'
      ? `declare const given_${name}: Parameters<typeof ${name}>\nexport const answer_${name} = ${name}(...given_${name})`
      : `export const held_${name} = ${name}`,
  )
  return `import { ${Object.keys(values).join(', ')} } from '${specifierOf(entry)}'\n${lines.join('\n')}\n`
}

function complaintsOf(file: string, text: string, folder = dir): readonly string[] {
  const { program, source } = programOf(file, text, folder)
  return [...program.getSemanticDiagnostics(source), ...program.getDeclarationDiagnostics(source)].map(
    ({ code, start, messageText }) =>
      `${text.slice(start).split(/\W/, 1)}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}

/** The unions of more than three texts that an entry exports, each with what an editor calls it. */
function unionsOf(entry: string): readonly (readonly [name: string, called: string])[] {
  const { checker, exported } = exportsOf(entry, 'unions.mts')
  return exported.flatMap(([name, symbol]) => {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    if (!type.isUnion() || type.types.length <= 3 || !type.types.every((each) => each.isStringLiteral())) return []
    return [[name, checker.typeToString(type)] as const]
  })
}

const FORMS = ['mts', 'cts'] as const

describe('the values that the types promise', async () => {
  const names = await namesIn(dir)

  it.each(ENTRIES.flatMap((entry) => FORMS.map((form) => [entry, form] as const)))(
    '%s, .%s: are those that are there at run time',
    (entry, form) => {
      expect(Object.keys(valuesOf(entry, `values.${form}`)).sort()).toStrictEqual(names[entry]?.imported)
    },
  )
})

describe('what an entry answers, handed on by a module that imports this entry alone', () => {
  it.each(ENTRIES.flatMap((entry) => FORMS.map((form) => [entry, form] as const)))(
    '%s, .%s: can be written into declarations',
    (entry, form) => {
      expect(complaintsOf(`on.${form}`, handingOn(entry, valuesOf(entry, `values.${form}`)))).toStrictEqual([])
    },
  )

  it('is complained of where a type can’t be named', async () => {
    const { dir: elsewhere, packageDir } = await install()
    // The types of a file that no entry exports: what the line at the top of an entry's declarations is there for.
    const file = join(packageDir, 'dist/back-office/index.d.ts')
    const declared = readFileSync(file, 'utf8')
    expect(declared).toMatch(/^import '\.\.\/index\.js'/)
    writeFileSync(file, declared.replace(/^import '\.\.\/index\.js'.*\n/, ''))
    const text = `import { observe } from 'makeshop-np-atobarai/back-office'\nexport const observed = observe(...({} as Parameters<typeof observe>))\n`
    expect(complaintsOf('planted.mts', text, elsewhere)).toContainEqual(expect.stringMatching(/^observed: TS2883/))
  })
})

describe('a union of more than three texts', () => {
  it.each(ENTRIES)('of %s is called by its name, not by each of its values', (entry) => {
    const unions = unionsOf(entry)
    expect(unions.map(([, called]) => called)).toStrictEqual(unions.map(([name]) => name))
  })

  it('is found', () => {
    expect(unionsOf('.').map(([name]) => name)).toEqual(expect.arrayContaining(['PaymentStatus', 'Carrier', 'RuleId']))
  })
})

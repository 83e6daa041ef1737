import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import typedoc from '../../typedoc.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `${root}src/${file}`)
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
})
const checker = program.getTypeChecker()
const isEntry = (file: string) =>
  /^src\/(?:index|[^/]+\/index|simulator\/node|testing\/arbitraries\/index)\.ts$/.test(file)

interface Named {
  readonly name: string
  readonly file: string
  readonly categories: readonly string[]
}

/** What a source declares at its top, by name and file; overloads are one. */
function declared(source: ts.SourceFile): readonly Named[] {
  const file = relative(root, source.fileName)
  const found = new Map<string, Named>()
  const categoriesOf = (node: ts.Node) =>
    ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'category')
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
  const take = (name: ts.Node | undefined, node: ts.Node) => {
    if (name === undefined || !ts.isIdentifier(name)) return
    const before = found.get(name.text)?.categories ?? []
    found.set(name.text, { name: name.text, file, categories: [...before, ...categoriesOf(node)] })
  }
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations) take(each.name, statement)
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) take(statement.name, statement)
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      take(statement.name, statement)
  }
  return [...found.values()]
}

/** What comes from ts-results, such as `Ok`, has docstrings of its own. */
const isOurs = ({ fileName }: ts.SourceFile) => fileName.startsWith(`${root}src/`)
const sources = program.getSourceFiles().filter(isOurs)
const all = sources.flatMap(declared)

/** Where everything that an entry exports is declared; of a function with overloads, the first of them. */
const declarations = new Set(
  sources
    .filter(({ fileName }) => isEntry(relative(root, fileName)))
    .flatMap((source) => {
      const module = checker.getSymbolAtLocation(source)
      return module === undefined ? [] : checker.getExportsOfModule(module)
    })
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)))
    .flatMap((symbol) => symbol.declarations?.slice(0, 1) ?? [])
    .filter((declaration) => isOurs(declaration.getSourceFile())),
)

/** The same as `file#name`. */
const published = new Set(
  [...declarations].map((declaration) => {
    const name = ts.getNameOfDeclaration(declaration)
    return `${relative(root, declaration.getSourceFile().fileName)}#${name === undefined ? '' : name.getText()}`
  }),
)
const keyOf = ({ file, name }: Named) => `${file}#${name}`

describe('@category', () => {
  it('is looked for in every source and every entry', () => {
    expect(published.size).toBeGreaterThan(300)
    expect(published).toContain('src/lifecycle/decide.ts#decide')
    expect(all.length).toBeGreaterThan(published.size)
  })

  it('stands on nothing that no entry exports', () => {
    const hidden = all.filter((each) => each.categories.length > 0 && !published.has(keyOf(each)))
    expect(hidden.map(keyOf)).toEqual([])
  })

  it('stands on everything that an entry exports, and is one that the reference knows', () => {
    const known = new Set(typedoc.categoryOrder)
    const lacking = all.filter(
      (each) =>
        published.has(keyOf(each)) &&
        (each.categories.length === 0 || each.categories.some((name) => !known.has(name))),
    )
    expect(lacking.map(keyOf)).toEqual([])
  })

  it('finds each published thing where it is declared', () => {
    const names = new Set(all.map(keyOf))
    expect([...published].filter((key) => !names.has(key))).toEqual([])
  })
})

/** What a failure, nothing or an empty list means, and what is said of what isn't of the type, has to be told. */
const TELLING = /\bResult<|\bnull\b|\bboolean\b|\[\]$| is /

/** What the docstring of a published function lacks. */
function untold(declaration: ts.FunctionDeclaration): readonly string[] {
  const tags = ts.getJSDocTags(declaration)
  const params = tags.filter(ts.isJSDocParameterTag).map(({ name }) => name.getText())
  // One that is taken apart has a name in its tag alone.
  const lacking = declaration.parameters
    .map(({ name }, at) => (ts.isIdentifier(name) ? name.text : (params[at] ?? name.getText())))
    .filter((name) => !params.includes(name))
  const isToTell = TELLING.test(declaration.type?.getText() ?? 'null') && !tags.some(ts.isJSDocReturnTag)
  return [...lacking.map((name) => `@param ${name}`), ...(isToTell ? ['@returns'] : [])]
}

describe('@param and @returns', () => {
  const functions = [...declarations]
    .filter(ts.isFunctionDeclaration)
    .map((declaration) => [declaration.name?.text ?? '', declaration] as const)

  it('stand in the docstring of each function that an entry exports', () => {
    expect(functions.length).toBeGreaterThan(100)
    const lacking = functions.map(([name, declaration]) => `${name}: ${untold(declaration).join(', ')}`)
    expect(lacking.filter((line) => !line.endsWith(': '))).toEqual([])
  })
})

/** What a docstring says before its first tag. */
const summaryOf = (declaration: ts.Declaration) =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('')
    .trim()

describe('the summary', () => {
  it('stands before the tags of everything that an entry exports', () => {
    const bare = [...declarations].filter((declaration) => summaryOf(declaration) === '')
    expect(bare.map((declaration) => ts.getNameOfDeclaration(declaration)?.getText())).toEqual([])
  })
})

/** Values that tell what they are elsewhere, or by their names. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  OrderEventType: 'each has its fields in OrderEventPayloads',
  LinkEventType: 'each has its fields in OrderEventPayloads',
  OperatorEventType: 'each has its fields in OrderEventPayloads',
  RuleId: 'RULES says what each rule is',
  Carrier: 'CARRIERS names each',
  NpCode: 'NP_CODES says what each code is',
  NpPersonField: 'the fields of OrderDetails',
  NpCodeField: 'the fields of OrderDetails, and of what is sent beside them',
  DiffField: 'the fields of Order',
  PersonField: 'named as NP names them',
  SimulatorCodeName: 'SIMULATOR_CODES has the code of each',
  SimulatorRuleName: 'SIMULATOR_RULES says what each rule is',
}

interface Values {
  readonly name: string
  readonly values: readonly string[]
  readonly told: ReadonlySet<string>
}

/** The published types that are one of several texts, and which of these their docstring tells, each in backticks. */
const unions = [...declarations].filter(ts.isTypeAliasDeclaration).flatMap((declaration): readonly Values[] => {
  const type = checker.getTypeAtLocation(declaration)
  const texts = (type.isUnion() ? type.types : []).flatMap((each) => (each.isStringLiteral() ? [each.value] : []))
  if (!type.isUnion() || texts.length < type.types.length) return []
  const summary = summaryOf(declaration)
  const told = new Set(texts.filter((text) => summary.includes(`\`${text}\``)))
  return [{ name: declaration.name.text, values: texts, told }]
})

describe('a value among several', () => {
  const isPartOf = (some: Values, all: Values) => some.values.every((value) => all.values.includes(value))
  const isToldBy = (value: string, union: Values): boolean =>
    union.told.has(value) || unions.some((whole) => whole.told.has(value) && isPartOf(union, whole))

  it('is told one by one, by the type itself, by one of which it is a part, or by a part of it', () => {
    expect(unions.length).toBeGreaterThan(50)
    const untold = unions.filter((union) => {
      const parts = unions.filter((part) => isPartOf(part, union))
      return union.values.some((value) => !parts.some((part) => part.values.includes(value) && isToldBy(value, part)))
    })
    expect(untold.map(({ name }) => name).sort()).toEqual(Object.keys(TOLD_ELSEWHERE).sort())
  })
})

describe('the entries', () => {
  it('have one thing under one name, whichever of them name it', () => {
    const names = [...published].map((key) => key.replace(/^.*#/, ''))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

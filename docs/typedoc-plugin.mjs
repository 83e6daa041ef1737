import { inspect } from 'node:util'
import { Converter, LiteralType, ReflectionKind, UnionType, UnknownType } from 'typedoc'
import ts from 'typescript'
// Built before, by `npm run docs`: texts are put together as the modules load.
import { DEFAULT_TRIAGE_THRESHOLDS } from '../dist/back-office/index.js'
import { RULES } from '../dist/index.js'
import { DEFAULT_COLUMNS } from '../dist/makeshop/index.js'
import { explainNpCode, NP_CODES } from '../dist/np-connect-pro/index.js'
import { SIMULATOR_RULES } from '../dist/simulator/index.js'
import { DEFAULT_LIMITS, DEFAULT_SCHEDULE } from '../dist/sync/index.js'

/**
 * Makes typedoc show types as they are written. Left alone it resolves them: `RuleId` becomes 79 literals wherever a
 * property or parameter has one, and XState's generics make a page of 400 KB. An alias that only looks values up
 * (`(typeof NP_SERVICES)[number]`) is the exception: there the values are what a reader wants. One that maps types by
 * their names, such as `OrderEvent`, looks nothing up.
 */
export function load({ converter }) {
  const lookedUp = new Map()
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0]
    if (declaration === undefined || !isOurs(declaration)) return
    if (ts.isPropertySignature(declaration)) showAsWritten(context, reflection, declaration.type)
    if (ts.isVariableDeclaration(declaration)) showConstant(context, reflection, declaration.initializer)
    if (ts.isTypeAliasDeclaration(declaration) && looksUp(declaration)) {
      const type = textsOf(context, declaration)
      if (type !== null) lookedUp.set(reflection, type)
    }
  })
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    if (declaration === undefined || !isOurs(declaration)) return
    showAsWritten(context, signature, declaration.type)
    const within = context.withScope(signature)
    signature.parameters?.forEach((parameter, at) => {
      showAsWritten(within, parameter, declaration.parameters[at]?.type)
    })
  })
  // Only now, since each gets the type of its declaration after it was created.
  converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const [reflection, type] of lookedUp) replace(context, reflection, type)
  })
  // `Result` is exported as a type; ts-results' functions of that name aren't, nor is there a namespace of our own.
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const namespace of project.getReflectionsByKind(ReflectionKind.Namespace)) project.removeReflection(namespace)
  })
  // A document is called by its heading, not by its file; a README in another language by that language.
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const heading = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join(''))?.[1]
    if (heading !== undefined) document.name = /\((.+)\)$/.exec(heading)?.[1] ?? heading
  })
}

/** Of a table the source is its own best type; the machine's type is named instead of spelt out. */
function showConstant(context, reflection, initializer) {
  reflection.defaultValue = undefined
  const table = tableIn(initializer)
  if (table !== undefined) {
    const isWhole = !table.properties.some(ts.isSpreadAssignment)
    replace(context, reflection, new UnknownType((isWhole ? table : initializer.type).getText()))
  }
  if (reflection.name === 'orderMachine') {
    replace(context, reflection, new UnknownType('StateMachine<Order, OrderEvent, …>'))
  }
  if (Object.hasOwn(SHOWN, reflection.name)) {
    reflection.comment?.summary.push({ kind: 'text', text: `\n\n${SHOWN[reflection.name]}` })
  }
}

/** The object in `{ … } as const satisfies …`. */
function tableIn(initializer) {
  if (initializer === undefined || !ts.isSatisfiesExpression(initializer)) return undefined
  const constant = initializer.expression
  const table = ts.isAsExpression(constant) ? constant.expression : constant
  return ts.isObjectLiteralExpression(table) ? table : undefined
}

/** What a reader looks up: every rule and code in words, so that one that is met anywhere can be found, and every default. */
const SHOWN = {
  RULES: tableOf(
    ['id', 'level', 'source', 'ja', 'en'],
    Object.entries(RULES).map(([id, { level, source, text }]) => [id, level, source, text.ja, text.en]),
  ),
  NP_CODES: tableOf(
    ['code', 'confidence', 'ja', 'en'],
    Object.entries(NP_CODES).map(([code, { confidence }]) => [
      code,
      confidence,
      explainNpCode(code, 'ja'),
      explainNpCode(code, 'en'),
    ]),
  ),
  SIMULATOR_RULES: tableOf(
    ['rule', 'confidence', 'ja', 'en'],
    Object.entries(SIMULATOR_RULES).map(([id, { confidence, text }]) => [`\`${id}\``, confidence, text.ja, text.en]),
  ),
  DEFAULT_COLUMNS: codeOf(DEFAULT_COLUMNS),
  DEFAULT_LIMITS: codeOf(DEFAULT_LIMITS),
  DEFAULT_SCHEDULE: codeOf(DEFAULT_SCHEDULE),
  DEFAULT_TRIAGE_THRESHOLDS: codeOf(DEFAULT_TRIAGE_THRESHOLDS),
}

function tableOf(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function codeOf(value) {
  return `\`\`\`ts\n${inspect(value, { depth: null, breakLength: 100, numericSeparator: true })}\n\`\`\``
}

function showAsWritten(context, reflection, node) {
  if (node !== undefined) {
    replace(context, reflection, context.converter.convertType(context.withScope(reflection), node))
  }
}

function replace(context, reflection, type) {
  if (reflection.type !== undefined) context.project.removeTypeReflections(reflection.type)
  reflection.type = type
}

function isOurs(declaration) {
  return !declaration.getSourceFile().fileName.includes('/node_modules/')
}

/** The texts that an alias stands for, of which typedoc itself would show the alias's own name; `null` if it has others. */
function textsOf({ checker }, { name }) {
  const type = checker.getTypeAtLocation(name)
  const among = type.isUnion() ? type.types : [type]
  if (!among.every((each) => each.isStringLiteral())) return null
  return new UnionType(among.map(({ value }) => new LiteralType(value)))
}

function looksUp({ type, typeParameters }) {
  const [among = type] = isExtract(type) ? type.typeArguments : []
  if (typeParameters !== undefined) return false
  return ts.isTypeOperatorNode(among) || (ts.isIndexedAccessTypeNode(among) && !ts.isMappedTypeNode(among.objectType))
}

/** `Extract<…, string>` around a long look-up: an editor shows its name then, instead of each value. */
function isExtract(type) {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Extract'
}

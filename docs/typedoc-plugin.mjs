import { Converter, ReflectionKind, UnknownType } from 'typedoc'
import ts from 'typescript'
// Built before, by `npm run docs`: the rules' texts are put together as the module loads.
import { RULES } from '../dist/index.js'

/**
 * Makes typedoc show types as they are written. Left alone it resolves them: `RuleId` becomes 79 literals wherever a
 * property or parameter has one, and XState's generics make a page of 400 KB. An alias that only looks values up
 * (`(typeof NP_SERVICES)[number]`) is the exception: there the values are what a reader wants.
 */
export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0]
    if (declaration === undefined || !isOurs(declaration)) return
    if (ts.isPropertySignature(declaration)) showAsWritten(context, reflection, declaration.type)
    if (ts.isVariableDeclaration(declaration)) showConstant(context, reflection, declaration.initializer)
    if (ts.isTypeAliasDeclaration(declaration) && looksUp(declaration)) {
      reflection.comment?.modifierTags.add('@useDeclaredType')
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
  if (table !== undefined) replace(context, reflection, new UnknownType(table.getText()))
  if (reflection.name === 'orderMachine') {
    replace(context, reflection, new UnknownType('StateMachine<Order, OrderEvent, …>'))
  }
  if (reflection.name === 'RULES') {
    reflection.comment?.summary.push({ kind: 'text', text: `\n\n${CATALOGUE}` })
  }
}

/** The object in `{ … } as const satisfies …`. */
function tableIn(initializer) {
  if (initializer === undefined || !ts.isSatisfiesExpression(initializer)) return undefined
  const constant = initializer.expression
  const table = ts.isAsExpression(constant) ? constant.expression : constant
  return ts.isObjectLiteralExpression(table) ? table : undefined
}

/** Every rule, so that an id met anywhere in the reference can be looked up. */
const CATALOGUE = [
  '| id | level | source | ja | en |',
  '|---|---|---|---|---|',
  ...Object.entries(RULES).map(
    ([id, { level, source, text }]) => `| ${[id, level, source, text.ja, text.en].join(' | ')} |`,
  ),
].join('\n')

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

function looksUp({ type, typeParameters }) {
  return typeParameters === undefined && (ts.isIndexedAccessTypeNode(type) || ts.isTypeOperatorNode(type))
}

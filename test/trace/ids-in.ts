import ts from 'typescript'

const ID = /\b(?:STAT|LINK|FLOW|CORR|SHIP|PAY|CANC|SYNC|READ)-\d\d\b/g

/** Every rule id that stands anywhere in a file, comments included. */
export function idsIn(code: string): readonly string[] {
  return code.match(ID) ?? []
}

/** Every rule id in a string of the code that runs: what a comment or a type says, no answer ever cites. */
export function idsCarriedIn(code: string): readonly string[] {
  const ids: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) ids.push(...idsIn(node.text))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest))
  return ids
}

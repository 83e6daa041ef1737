// A sentence that is broken over several lines stands in the sources as texts joined by +. What tests hold of a
// sentence is its form (which script, how it ends, the labels and facts in it), not its words, since sentences may
// change in any release; and a piece taken from its middle is nothing but other words. Sentences as a whole do get
// mutants.
const WHY = 'A piece of a sentence: its words may change.'

/** Whether an expression is nothing but texts joined by +. */
function isJoined(node) {
  if (node?.type === 'StringLiteral') return true
  return node?.type === 'BinaryExpression' && node.operator === '+' && isJoined(node.left) && isJoined(node.right)
}

/** What Stryker calls for each place in the sources: the reason why it is left as it is, or nothing. */
function shouldIgnore(path) {
  const isPiece = path.isStringLiteral() && path.parent.type === 'BinaryExpression' && isJoined(path.parent)
  return isPiece ? WHY : undefined
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'sentence-pieces', value: { shouldIgnore } }]

const SPACE = /[ \t\n\r]*/y
const SCALAR =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y
const KEY = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/**
 * Where a text stops being JSON. Node names the position in some of its messages only, and in other words in every
 * release, so this looks for itself. It keeps its own stack: a deeply nested file must not overflow the real one.
 *
 * @param {string} text that JSON.parse refused
 * @returns {{ line: number, column: number }}
 */
export function jsonFault(text) {
  const before = text.slice(0, faultAt(text))
  return { line: before.split('\n').length, column: Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1 }
}

/** @param {string} text @returns {number} */
function faultAt(text) {
  /** @type {('{' | '[')[]} */
  const open = []
  /** @type {'value' | 'key' | 'first' | 'next'} `first`: after an opening bracket, where it may close at once */
  let wanted = 'value'
  let at = skip(SPACE, text, 0)
  for (;;) {
    const character = text[at]
    const inside = open.at(-1)
    const closing = inside === '{' ? '}' : ']'
    if (wanted === 'next' && inside === undefined) return at
    if ((wanted === 'first' || wanted === 'next') && character === closing) {
      open.pop()
      at += 1
      wanted = 'next'
    } else if (wanted === 'next') {
      if (character !== ',') return at
      at += 1
      wanted = inside === '{' ? 'key' : 'value'
    } else if (wanted === 'key' || (wanted === 'first' && inside === '{')) {
      const end = skip(KEY, text, at)
      if (end === at) return at
      at = skip(SPACE, text, end)
      if (text[at] !== ':') return at
      at += 1
      wanted = 'value'
    } else if (character === '{' || character === '[') {
      open.push(character)
      at += 1
      wanted = 'first'
    } else {
      const end = skip(SCALAR, text, at)
      if (end === at) return at
      at = end
      wanted = 'next'
    }
    at = skip(SPACE, text, at)
  }
}

/** @param {RegExp} pattern @param {string} text @param {number} at */
function skip(pattern, text, at) {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

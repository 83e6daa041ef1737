/** What is HTML already. Nothing else gets into a page unescaped. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A template of HTML: every value in it is escaped, unless it was made by this same function. Lists are put together.
 *
 * @param {TemplateStringsArray} parts
 * @param {...unknown} values
 */
export function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, at) => text + markupOf(values[at - 1]) + part))
}

/** @param {Markup} markup */
export function textOf(markup) {
  return markup.text
}

function markupOf(value) {
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(markupOf).join('')
  return String(value ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character])
}

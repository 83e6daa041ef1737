const FORMULA = /^="((?:[^"]|"")*)"$/

/** A cell's text; of `="00123"`, which keeps a spreadsheet from shortening a number, what stands in it. */
export function withoutFormula(text: string): string {
  const [, inner] = FORMULA.exec(text) ?? []
  return inner === undefined ? text : inner.replaceAll('""', '"')
}

/** The TypeScript of a Markdown text, block by block. */
export function codeBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '')
}

/** Code without its comments and texts: what is left has to be the same in every language of the README. */
export function bareCode(code: string): string {
  return code
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/ *\/\/.*$/gm, '')
    .replace(/Error\('[^']*'\)/g, "Error('')")
    .replace(/, '(?:ja|en)'\)/g, ", '')")
    .replace(/^(.* console\.log\(\w+), '[^']*'\)$/gm, "$1, '')")
    .replace(/(?<=push\()`[^`]*`/g, (text) => text.match(/\$\{[^}]*\}/g)?.join('') ?? '')
    .replace(/^\s*\n/gm, '')
}

const RESULT = /^( *console\.log\(.*\)) \/\/ (.+)$/gm
const MARK = '\u0001'

/** The results that a block promises: what stands behind a `console.log`. */
export function promises(code: string): readonly string[] {
  return [...code.matchAll(RESULT)].map(([, , result]) => result ?? '')
}

/** The same code, which says after each promised line which promise it was. */
export function marked(code: string): string {
  let at = 0
  return code.replace(RESULT, (_, call: string) => `${call}; console.log('${MARK}${at++}')`)
}

/**
 * The promises that a run of marked code didn't keep. A promise is the line printed, or that line, `:` and a remark.
 */
export function broken(code: string, output: string): readonly string[] {
  const lines = output.split('\n')
  return promises(code).flatMap((promise, at) => {
    const marks = lines.flatMap((line, index) => (line === `${MARK}${at}` ? [index] : []))
    if (marks.length === 0) return [`${promise}: never printed`]
    return marks
      .map((mark) => lines[mark - 1] ?? '')
      .filter((printed) => promise !== printed && !promise.startsWith(`${printed}: `))
      .map((printed) => `${promise}: printed was ${printed}`)
  })
}

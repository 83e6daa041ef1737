/**
 * `Option.all`, `Result.wrap` and their like: nothing here calls or exports them, but they are filled in by a call, which
 * a bundler has to keep: 0.3 KB gzip for whoever uses `decide`.
 */
const NAMESPACE = /^export var (Option|Result);\n\(function \(\1\) \{[\s\S]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/m

/** A failure would capture a stack: microseconds, paths of the machine in its JSON, and equal refusals that are unequal. */
const STACK = /var stackLines = [\s\S]*?this\._stack = stackLines\.join\('\\n'\);/

/** Its classes bear their name twice, of which esbuild would rename the one that a console shows, to `ErrImpl2`. */
const named = (code: string): string =>
  code
    .replaceAll(/^var (Ok|Err|Some)Impl = /gm, 'export var $1 = ')
    .replace(/^var NoneImpl = /m, 'var NoneClass = ')
    .replace(/^export var None = new NoneImpl/m, 'export var None = new NoneClass')
    .replaceAll(/^export (\{ \w+Impl \}|var \w+ = \w+Impl);$/gm, '')

/** What is left of that where ts-results changed, and the patterns above match no longer. */
const LEFT = /^(?:export )?(?:var|\{) \w+Impl|stackLines|^\(function \((?:Option|Result)\)/m

/** The code of ts-results as the package is built with it, and tested: without what it isn't used for. */
export const tsResultsAsNeeded = (code: string): string => {
  const needed = named(code.replace(NAMESPACE, '').replace(STACK, "this._stack = '';"))
  const left = needed.match(LEFT)?.[0]
  if (left === undefined) return needed
  throw new Error(`ts-results changed: ts-results-as-needed.ts takes ${left} out no longer`)
}

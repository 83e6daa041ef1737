// The part of papaparse that is used here: @types/papaparse brings a browser's types and Node's along.
declare module 'papaparse' {
  interface Step {
    readonly data: readonly string[]
    readonly errors: readonly { readonly type: string }[]
    readonly meta: { readonly cursor: number }
  }
  interface Config {
    readonly delimiter: string
    readonly newline: '\n' | '\r'
    readonly step: (step: Step) => void
  }
  const papa: { readonly parse: (text: string, config: Config) => void }
  export default papa
}

/** How the behaviour of a rule, or one part of it, is taken away. */
export type Takeaway =
  /** Every branch of the definition that cites the rule is dropped. */
  | 'edges'
  /** A piece of a source file is replaced. It has to be there exactly once. */
  | { readonly file: string; readonly take: string; readonly leave: string }

/** Every way to take something of a rule away, each by itself. */
export type Takeaways = readonly [Takeaway, ...Takeaway[]]

/** A piece of a file of `src`, and what is left in its place. */
export function piece(file: string, take: string, leave: string): Takeaway {
  return { file, take, leave }
}

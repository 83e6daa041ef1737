/** What the checker looks at. */
export interface Trace {
  /** Every rule of the catalogue. */
  readonly rules: readonly string[]
  /** Every branch of the definition. */
  readonly edges: readonly { readonly name: string; readonly rules: readonly string[] }[]
  /** Rule ids that stand in the sources, comments included, with the file. */
  readonly cited: readonly { readonly file: string; readonly rule: string }[]
  /** Rule ids that the code itself cites, beside the definition's edges. */
  readonly carried: readonly string[]
  /** The full titles of the tests that ran. */
  readonly titles: readonly { readonly file: string; readonly title: string }[]
  /** Rules whose behaviour can be taken away. */
  readonly takenAway: readonly string[]
}

/** The folder whose tests are titled by the rule. */
const BY_RULE = 'test/rules/'
const ID = /\b[A-Z]+-\d\d\b/g

/** One rule ↔ edge or validator ↔ test: everything by which that chain is broken, each worded. */
export function traceFaults(trace: Trace): readonly string[] {
  return [
    ...untested(trace),
    ...unknownIds(trace),
    ...edgesWithoutRule(trace),
    ...testsCitingNothing(trace),
    ...uncarried(trace),
  ]
}

function untested({ rules, titles }: Trace): readonly string[] {
  const named = new Set(titles.flatMap(({ file, title }) => (file.includes(BY_RULE) ? (title.match(ID) ?? []) : [])))
  return rules.filter((rule) => !named.has(rule)).map((rule) => `${rule}: no test among the rules is titled with it`)
}

function unknownIds({ rules, edges, cited, titles, takenAway }: Trace): readonly string[] {
  const sections = new Set(rules.map((rule) => rule.split('-')[0]))
  const inTitles = titles.flatMap(({ file, title }) =>
    (title.match(ID) ?? []).filter((id) => sections.has(id.split('-')[0])).map((rule) => ({ where: file, rule })),
  )
  return [
    ...edges.flatMap(({ name, rules: ids }) => ids.map((rule) => ({ where: name, rule }))),
    ...cited.map(({ file, rule }) => ({ where: file, rule })),
    ...inTitles,
    ...takenAway.map((rule) => ({ where: 'the list of takeaways', rule })),
  ]
    .filter(({ rule }) => !rules.includes(rule))
    .map(({ where, rule }) => `${rule}: unknown, but cited by ${where}`)
}

function edgesWithoutRule({ edges }: Trace): readonly string[] {
  return edges.filter(({ rules }) => rules.length === 0).map(({ name }) => `${name}: an edge without a rule`)
}

function testsCitingNothing({ titles }: Trace): readonly string[] {
  return titles
    .filter(({ file, title }) => file.includes(BY_RULE) && (title.match(ID) ?? []).length === 0)
    .map(({ title }) => `"${title}": a test among the rules that cites none`)
}

/** A rule is carried by what runs, and then it can be taken away. */
function uncarried({ rules, edges, carried, takenAway }: Trace): readonly string[] {
  const byCode = new Set([...edges.flatMap((edge) => edge.rules), ...carried])
  return [
    ...rules.filter((rule) => !byCode.has(rule)).map((rule) => `${rule}: neither an edge nor any code cites it`),
    ...rules.filter((rule) => !takenAway.includes(rule)).map((rule) => `${rule}: nothing of it is taken away`),
  ]
}

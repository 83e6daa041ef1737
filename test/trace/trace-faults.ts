/** What the checker looks at. */
export interface Trace {
  /** Every rule with its level. */
  readonly rules: Readonly<Record<string, 'must' | 'warn' | 'info'>>
  /** Every branch of the definition. */
  readonly edges: readonly { readonly name: string; readonly rules: readonly string[] }[]
  /** Rule ids that stand in the sources, with the file. */
  readonly cited: readonly { readonly file: string; readonly rule: string }[]
  /** The full titles of the tests that ran. */
  readonly titles: readonly { readonly file: string; readonly title: string }[]
  /** Rules whose behaviour can be taken away. */
  readonly takenAway: readonly string[]
  /** Rules that are only explained, with the reason. */
  readonly explainedOnly: Readonly<Record<string, string>>
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
  return Object.keys(rules)
    .filter((rule) => !named.has(rule))
    .map((rule) => `${rule}: no test among the rules is titled with it`)
}

function unknownIds({ rules, edges, cited, titles, takenAway, explainedOnly }: Trace): readonly string[] {
  const sections = new Set(Object.keys(rules).map((rule) => rule.split('-')[0]))
  const inTitles = titles.flatMap(({ file, title }) =>
    (title.match(ID) ?? []).filter((id) => sections.has(id.split('-')[0])).map((rule) => ({ where: file, rule })),
  )
  return [
    ...edges.flatMap(({ name, rules: ids }) => ids.map((rule) => ({ where: name, rule }))),
    ...cited.map(({ file, rule }) => ({ where: file, rule })),
    ...inTitles,
    ...[...takenAway, ...Object.keys(explainedOnly)].map((rule) => ({ where: 'the list of takeaways', rule })),
  ]
    .filter(({ rule }) => rules[rule] === undefined)
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

/** A rule is carried by code, and then it can be taken away, or it is explained only, and then there is a reason. */
function uncarried({ rules, edges, cited, takenAway, explainedOnly }: Trace): readonly string[] {
  const carried = new Set([...edges.flatMap((edge) => edge.rules), ...cited.map(({ rule }) => rule)])
  return Object.entries(rules).flatMap(([rule, level]) => {
    const taken = takenAway.includes(rule)
    const explained = explainedOnly[rule] !== undefined
    if (taken === explained) return [`${rule}: has to be either taken away or explained only`]
    if (explained && level !== 'info') return [`${rule}: is explained only, though its level is ${level}`]
    return taken && !carried.has(rule) ? [`${rule}: neither an edge nor any code cites it`] : []
  })
}

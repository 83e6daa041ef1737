import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as schema from '../../src/schema/index.js'
import { type BundleOptions, bundleOf } from './bundle-of.js'
import { ENTRIES } from './installed.js'

const KB = 1024

const WITHOUT_DESCRIPTIONS = Object.keys(schema)
  .filter((name) => name !== 'describeSchemas')
  .join(', ')

const gzipOf = async (imports: string, options: BundleOptions = {}) =>
  gzipSync((await bundleOf(imports, options)).text, { level: 9 }).length

/** The imports that have a ceiling. */
const stated: string[] = []

/** What to do about imports that are over theirs. */
const advice = (imports: string, ceiling: number) =>
  `${imports} may take ${Math.floor(ceiling)} bytes: make it smaller, or raise its ceiling in this file and say what the bytes buy`

/** Holds bundles below their ceilings, beside what stays outside. */
function stayBelow(options: BundleOptions, ceilings: readonly (readonly [imports: string, ceiling: number])[]): void {
  stated.push(...ceilings.map(([imports]) => imports))
  const { external = [] } = options
  const beside = external.length === 0 ? '' : `, beside ${external.join(' and ')}`
  it.each(ceilings)(`%s${beside}: %i`, async (imports, ceiling) => {
    expect(await gzipOf(imports, options), advice(imports, ceiling)).toBeLessThanOrEqual(ceiling)
  })
}

/*
 * The ceilings are a little above what is, so that a growth is noticed and has to be meant. Each says what its number
 * buys, and of greater parts how many KB they are, roughly: what is compressed together has no size of its own.
 * ts-results, in whatever gives a Result, is some 0.6 of it.
 */
describe('gzip sizes, in bytes, stay below their ceilings', () => {
  stayBelow({}, [
    // For a button in a page: three comparisons, and nothing may come along.
    [`export { canCorrect } from '.'`, 120],
    // Ten labels in two languages.
    [`export { paymentStatusLabel } from '.'`, 0.45 * KB],
    // One regular expression, and whether there is such a day.
    [`export { isInstant } from '.'`, 0.22 * KB],
    // ts-results, the folding of texts, and the labels.
    [`export { parsePaymentStatus } from '.'`, 1.47 * KB],
    // The same with the readings that are tried of a slip, instead of labels.
    [`export { parseSlipNumber } from '.'`, 1.32 * KB],
    // 14 carriers, by name and code, some 40 that aren't among them, and when a text that names several hints at none.
    [`export { parseCarrier } from '.'`, 2.16 * KB],
    // Beside an input: form alone, neither ts-results nor the lifecycle.
    [`export { checkSlipNumber } from '.'`, 0.75 * KB],
    // The same with the carriers.
    [`export { checkCarrier } from '.'`, 1.14 * KB],
    // The fields of a draft and of a shop, each read once, and the rules on linking.
    [`export { checkLink } from '.'`, 1.01 * KB],
    // The same, the form of an order, refusals with their next steps, and ts-results.
    [`export { placeOrder } from '.'`, 2.46 * KB],
    // The same with a whole snapshot of an order. No lifecycle comes along.
    [`export { adoptOrder } from '.'`, 3.46 * KB],
    // The lifecycle without updates: its definition 1.9, guards 0.5, checks of an order and an event 0.9, carriers and
    // slips 1.1.
    [`export { checkCorrection } from '.'`, 5.75 * KB],
    // The definition, the guards that look at the order alone, and its checks.
    [`export { acceptedEvents } from '.'`, 4.02 * KB],
    // The same with the codes of refusals, and what to do next.
    [`export { explainActions } from '.'`, 4.92 * KB],
    // All of that, with its updates 0.8, its interpreter 0.8, refusals and warnings 0.9, and ts-results 0.6. No word of
    // any text. For speed alone are three questions: whether an order is the library's own, a slip is as it should be,
    // and a text was asked for just before.
    [`export { decide } from '.'`, 8.75 * KB],
    // Whatever can be worded, in both languages and full sentences: the rules 6.1, all else 3.9. SHIP-03 names the
    // carriers.
    [`export { explain } from '.'`, 10.88 * KB],
    // All of the main entry: `decide`, `explain` and what the two don't share. What only the link needs is in
    // ./transport.
    [`export * from '.'`, 22.75 * KB],
    // What to ask of NP, and what its answers mean, read with caution: the checks of an order and its details, and
    // ts-results.
    [`export { screeningRequestOf, screeningEvents } from './transport'`, 3.01 * KB],
    // With reports, polls and cancels, and faults in both languages: 2.8.
    [`export * from './transport'`, 6.65 * KB],
    // The lifecycle, with the refusals that a gate names; of its own 1.6: each field of an order, read once, what it
    // says of goods that left, which codes of NP's are waited for, and what to do next; of a cancelled order first
    // where its goods are, and of one that has ended that its wiz invoice comes out of the parcel.
    [`export { shippingGate } from './back-office'`, 7.63 * KB],
    // The same, and what an order doesn't know of itself: when it was seen, what left unrecorded, whether its approval
    // was denied, who hands its parcel out, up to a report that NP refused by one of its codes, and what is reported
    // though it is here.
    [`export { parcelGate } from './back-office'`, 9.59 * KB],
    // All of `observeRow`; of its own 2: whether an order is kept, what is told of it today, what stops a parcel
    // that is claimed, an edit that is seen late, what was known when its goods were said to be here, and which forms
    // its numbers have.
    [`export { startTakeOver } from './back-office'`, 27.47 * KB],
    // `decide`, what is kept beside its order, and what may have happened unseen before it ended; 1 of it asks what
    // stands against a parcel that is claimed.
    [`export { decideKept } from './back-office'`, 12.23 * KB],
    // `decide`, a search over it for how the order came to what is shown 1.2, and what a look doesn't show 3.8: goods
    // that left or came back unseen, or after a cancel, what NP refused, approved and rejected meanwhile, and what an
    // older look tells all the same. makeshop's labels, NP's codes, and which carriers are known to be outside the 14.
    [`export { observe } from './back-office'`, 19.01 * KB],
    // The same, and 2.8 for what follows from a row that isn't imported, shows an end and what came before that, or has
    // empty cells; the names of the payment methods.
    [`export { observeRow } from './back-office'`, 22.77 * KB],
    // `decide`, the facts of more than a hundred codes of NP's 1.6, and the plans 3.6, with what has to be looked up
    // first; 1.9 reads what is kept beside an order, says which parcel is stopped by a plan, and of a refusal what the
    // gate says.
    [`export { planCorrection } from './back-office'`, 19.45 * KB],
    // The same as far as a list asks for it, and the lists 2.8. Nothing is worded.
    [`export { triage } from './back-office'`, 21.11 * KB],
    // `decide` for what is proposed, the search of `observe`, and 3.2: a verdict on each pair of states, when something
    // is looked up instead of waited for, the way out of a sync that is lost, and what becomes of goods that have left;
    // 2.1 goes by what is kept beside an order.
    [`export { reconcile } from './back-office'`, 19.87 * KB],
    // The same of a list: 1.5 reads it as a spreadsheet left it, joins an order's entries, tells its own of several, or
    // doubts by it, and finds what no order claims.
    [`export { reconcileList } from './back-office'`, 22.51 * KB],
    // All of the entry, more than a third of it the sentences in both languages, and those of NP's codes 3.6.
    // `explainAnswer` words whatever any answer holds; a rule by its id would bring all of `RULES`, 5 more.
    [`export * from './back-office'`, 81.72 * KB],
    // The form of a kept order, ts-results, and books that are read with suspicion, compared and set. What the change
    // is, its caller brings.
    [`export { changeInBooks } from './books'`, 3.81 * KB],
    // The same, with `parcelGate`.
    [`export { gateInBooks } from './books'`, 11.21 * KB],
    // The same, with `startTakeOver`: row by row, each saved once its news was told.
    [`export { takeOverIntoBooks } from './books'`, 29.17 * KB],
    // All of the entry: almost half of it is what a refusal is worded by, the sentences of `explainAnswer`.
    [`export * from './books'`, 58.79 * KB],
    // What is due, of orders that one has: the errands by status, and the schedule, checked, with the defaults of what
    // is left out or null. No lifecycle.
    [`export { planSync } from './sync'`, 1.65 * KB],
    // `decide`, and the driver 7.2: what a store and a transport give is read with suspicion, no order holds up others,
    // a call that nobody knows the end of is made out, and until when each was under way, and each tick says what came
    // to nothing.
    [`export { createSyncDriver } from './sync'`, 21.59 * KB],
    // All of it, with its report in both languages 5.2, what the codes of NP's say 4.3, and the refusals that
    // `recordEvent` passes on 3.7. What it refuses of looks that came too early is in words too.
    [`export * from './sync'`, 39.89 * KB],
  ])

  stayBelow({ external: ['xstate'] }, [
    // The lifecycle for XState: guards and updates are those of `decide`, its interpreter isn't needed. An order is
    // read once, and what was read is judged.
    [`export { orderMachine } from './machine'`, 6.67 * KB],
    // With `decide`, which words what the actor did.
    [`export * from './machine'`, 9.99 * KB],
  ])

  stayBelow({ external: ['zod'] }, [
    // An order into a store and out of it; 1.6 is the words of what can be wrong with it, in both languages.
    [`export { storeOrder, restoreOrder } from './schema'`, 5.15 * KB],
    // The same, and what is kept beside one.
    [`export { storeKept, restoreKept } from './schema'`, 5.46 * KB],
    // The same, and why an order isn't kept.
    [`export { storeKnown, restoreKnown } from './schema'`, 5.56 * KB],
    // All schemas: 2.3 is what a JSON Schema says of each field, with the labels it names, and 0.7 the events.
    [`export * from './schema'`, 10.54 * KB],
    // What more than a hundred codes of NP's say, in both languages, and what helps against each: for a page that shows
    // them.
    [`export { explainNpCode } from './np-connect-pro'`, 5.52 * KB],
    // What NP would refuse or hold of an order, beside its form: every limit and sign, with the codes, and no word.
    [`export { checkOrderDetails, warnOrderDetails } from './np-connect-pro'`, 4.81 * KB],
    // Seven calls over HTTP, 2 for reading their answers with suspicion and no more of them than an answer can have,
    // what is known of the codes 1.7, the options' checks 0.9, null in place of each of them, and ts-results.
    [`export { createNpConnectPro } from './np-connect-pro'`, 10.36 * KB],
    // All of that, and the words of what is found.
    [`export * from './np-connect-pro'`, 18.83 * KB],
  ])

  it(`all of './schema' but describeSchemas, beside zod: ${7.28 * KB}`, async () => {
    const imports = `export { ${WITHOUT_DESCRIPTIONS} } from './schema'`
    const ceiling = 7.28 * KB
    expect(await gzipOf(imports, { external: ['zod'] }), advice(imports, ceiling)).toBeLessThanOrEqual(ceiling)
  })

  stayBelow({}, [
    // A transport and an NP in memory, for tests, that can refuse, break off and turn away; and ts-results.
    [`export { createMemoryTransport } from './testing'`, 2.93 * KB],
    // With the conformance kits, and what each of their cases promises: 112 of transports 16.9; 47 of stores and 41 of
    // books, which share each value that an order may have, 10.8. What is thrown is looked through for credentials.
    [`export * from './testing'`, 31.14 * KB],
    // NP's field rules and codes, calls, scenarios, faults and books, and checks of the options, with null in place of
    // each. The words of its rules stay out.
    [`export { createNpSimulator } from './simulator'`, 11.44 * KB],
    // With the rules in two languages 4.9, and the clocks.
    [`export * from './simulator'`, 17.27 * KB],
  ])

  stayBelow({ external: ['zod', 'papaparse'] }, [
    // `adoptOrder`, the reading of makeshop's cells 3.9, and the shop's own settings 2.4, with the words of what is
    // wrong with them in both languages.
    [`export { importOrders } from './makeshop'`, 14.68 * KB],
    // With the file, 3.9: its pieces, encodings, columns and line ends, and what of it can't be relied on.
    [`export { importExport } from './makeshop'`, 18.71 * KB],
    // All of the entry, a third of it the sentences in both languages.
    [`export * from './makeshop'`, 30.21 * KB],
  ])

  stayBelow({ external: ['fast-check'] }, [
    // `decide` and `placeOrder`, by which histories come about, and the arbitraries themselves: 2.
    [`export * from './testing/arbitraries'`, 13.22 * KB],
  ])

  stayBelow({ platform: 'node' }, [
    // A request turned into one of `fetch`, and its answer back. The simulator is handed over, so none of it comes
    // along.
    [`export * from './simulator/node'`, 0.65 * KB],
  ])

  it('so that a label and a predicate together cost what they cost alone', async () => {
    const apart = [`export { canCorrect } from '.'`, `export { paymentStatusLabel } from '.'`]
    const sizes = await Promise.all(apart.map((imports) => gzipOf(imports)))
    const together = await gzipOf(apart.join('\n'))
    expect(together).toBeLessThan(sizes.reduce((sum, size) => sum + size))
  })

  it('for all of every entry', () => {
    expect(stated).toEqual(expect.arrayContaining(ENTRIES.map((entry) => `export * from '${entry}'`)))
  })
})

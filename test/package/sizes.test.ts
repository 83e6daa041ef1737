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
 * buys; what two lines share is said in the first. ts-results, in whatever gives a Result, is 0.6 KB of it.
 */
describe('gzip sizes, in bytes, stay below their ceilings', () => {
  stayBelow({}, [
    // For a button in a page: three comparisons, and nothing may come along.
    [`export { canCorrect } from '.'`, 120],
    // Ten labels in two languages.
    [`export { paymentStatusLabel } from '.'`, 0.45 * KB],
    // One regular expression and the length of months.
    [`export { isInstant } from '.'`, 0.3 * KB],
    // The folding of texts, and ts-results. 0.02 KB takes ① for no digit of a slip, in whatever reads one, and 0.01 KB
    // no count of parcels behind a slip for its end.
    [`export { parsePaymentStatus } from '.'`, 1.7 * KB],
    [`export { parseSlipNumber } from '.'`, 1.6 * KB],
    // The names and codes of 14 carriers, and of some 40 that aren't among them.
    [`export { parseCarrier } from '.'`, 2.32 * KB],
    // Beside an input: form alone, without the lifecycle. 0.15 KB is the short way of folding, three times as fast.
    [`export { checkSlipNumber } from '.'`, 1.01 * KB],
    [`export { checkCarrier } from '.'`, 1.42 * KB],
    // The fields of a draft and of a shop, and the rules on linking. 0.1 KB reads a draft once, field by field, before
    // it is judged, so that what is found is what keeps it from being placed.
    [`export { checkLink } from '.'`, 1.16 * KB],
    // The same with orders: no lifecycle comes along.
    [`export { placeOrder } from '.'`, 2.7 * KB],
    [`export { adoptOrder } from '.'`, 3.68 * KB],
    // The lifecycle, 1.7 KB of it its definition, with the checks of form and the reading of carriers and slips.
    [`export { checkCorrection } from '.'`, 7.82 * KB],
    [`export { acceptedEvents } from '.'`, 7.2 * KB],
    [`export { explainActions } from '.'`, 8.2 * KB],
    // All of that, with updates, refusals and their advice, warnings, and ts-results. No word of any text. What is left
    // is said once: written shorter it compresses to the same, and the shortcuts for speed are 0.4 KB.
    [`export { decide } from '.'`, 10.23 * KB],
    // Whatever can be worded, in both languages and full sentences: the sentences alone are 8 KB. SHIP-03 brings the
    // names of the carriers along, which whoever decides has anyway. 0.02 KB tells what to do of a shipment by mail.
    [`export { explain } from '.'`, 10.92 * KB],
    // All of the main entry: `decide`, `explain` and what the two don't share. What only the link needs is in
    // ./transport.
    [`export * from '.'`, 23.99 * KB],
    // What to ask of NP, and what its answers mean: the checks of an order and its details, and ts-results.
    [`export { screeningRequestOf, screeningEvents } from './transport'`, 3.29 * KB],
    // With reports, polls and cancels, and faults in both languages. 0.3 KB is caution: an answer may be another
    // order's, "absent" is asked twice, and what NP took late is neither registered again nor shipped by an older
    // approval. 0.05 KB says when NP's console can't tell whether NP took an update. 0.01 KB calls an event as a button
    // does.
    [`export * from './transport'`, 6.91 * KB],
    // Beside the warehouse: the checks of an order's form, and what helps next, for which the lifecycle comes along,
    // and the names of the carriers, so that a shipment which a person reports isn't put back to 未配送, nor by 0.05 KB
    // one of which nobody knows the carrier. Of NP's codes only the few that are waited for. 0.12 KB says which
    // follow-ups a next step is about, and whether steps are taken in turn; where names of the back office's own are
    // among them, as in all that follows, that is 0.2 to 0.4 KB.
    // Modules lie in the order of their folders' names: some twenty bytes, here and below, where folders were renamed.
    // 0.03 KB, here and below, has the form of NP's codes, so that no carrier's name is taken for one, and 0.02 KB has
    // it from where the transport has it.
    // 0.12 to 0.2 KB, here and below, asks for an approval that NP may hold beside 審査NG, by NP's reasons for NG, before
    // the payment method is changed, 0.07 KB of it at the gate; 0.05 KB below `observe` has no report begin without
    // 配送完了.
    // 0.03 KB, here and below, looks at NP before 未配送 where 要確認 may have been set after the report.
    [`export { shippingGate } from './back-office'`, 9.95 * KB],
    // The same, and what an order doesn't know of itself. 0.4 KB, here and in `gateInBooks`, knows who hands a parcel
    // out.
    [`export { parcelGate } from './back-office'`, 10.89 * KB],
    // An export, row by row: a kept order, and what a row of one that is known says of it. 0.02 KB leads to another
    // payment method step by step, and 0.02 KB copies lists by place. 0.06 KB, here and in what observes, has NP asked
    // what it was told where another slip is shown, and has that be news, and 0.12 KB sees in 要確認 that a 配送完了 of
    // which nobody knew whether it is linked was. 0.03 KB, here and in all that has it, knows by the first row of an
    // order, too, that its goods left. 0.1 KB keeps why an order isn't kept, and says so of its later rows; here and in
    // books and schemas 0.03 KB is the list of that. 0.09 KB takes none over of the future. 0.01 KB, here and in
    // whatever tells times apart, has hours and minutes from one place. 0.05 KB looks NP up where it isn't shown
    // whether goods could be reported. 0.85 KB, here, in books and in work lists, has a claimed parcel stopped by
    // whatever stands against shipping, as the gate says it.
    [`export { startTakeOver } from './back-office'`, 24.09 * KB],
    // `decide`, what is kept beside its order, and which codes NP says of a report. 0.06 KB has an override that is
    // recorded late put the sync in doubt. 1 KB has a claimed parcel stopped: all that stands against shipping.
    [`export { decideKept } from './back-office'`, 12.13 * KB],
    // `decide` with a search over it, and the reading of makeshop's labels. 1.95 KB is what a look doesn't show: goods
    // that left or came back unseen, what was so before a correction or a report, what NP had refused, by which codes,
    // and what is known since; 0.03 KB reads NP's codes whatever white space or width a screen gave them, and 0.09 KB
    // what a carrier outside the 14 says, where its slip isn't shown, or comes after the rest. 0.17 KB doubts 審査NG
    // that nobody saw come behind 審査OK, unless NP's reason is shown, and 0.44 KB leaves what NP approved as it was,
    // keeps its id, reads NP's reason however it is written, and tells nobody to ship by what can't be read.
    // 0.05 KB, here and below, is news of 入金完了 without an approval on record, and 0.06 KB has NP looked up where
    // carrier or slip isn't shown.
    [`export { observe } from './back-office'`, 18.62 * KB],
    // All of `observe`, the names of the payment methods, and what follows from a row that isn't imported, or shows an
    // end, also where goods of it left unrecorded.
    // 0.18 KB asks what decides when an order is placed by which rule its row isn't linked, instead of typing it again.
    // 0.02 KB leads to another payment method step by step, and 0.15 KB tells one that isn't known from one that is
    // linked, and from the other of NP's services.
    // 0.06 KB takes an empty cell for what is on record, and for nothing new.
    [`export { observeRow } from './back-office'`, 21.01 * KB],
    // `decide`, the facts of more than a hundred codes of NP's, and the plans. No word of any text. 0.4 KB has what it
    // refuses name what is next as the gate does, 0.1 KB keeps a report that a person has to make from being forgotten,
    // or made for what NP rejected, and 0.25 KB says what a look decides, before an edit that was asked for too, and
    // where nothing is wrong with what is edited. 0.09 KB has no plan end with a question, nor with an edit that brings
    // no screening, and corrects a carrier that nobody knows by name; 0.03 KB says what is done where a report that was
    // repeated isn't taken up either; 0.37 KB names the supported carriers that an unknown one may have meant.
    // 0.03 KB has a refusal name a look together with what follows it, and 0.02 KB has mail that a person may have
    // reported looked up before it is corrected. 0.18 KB, 0.1 KB of it in work lists too, knows of an order that was
    // met after 未配送 that its report was refused: its goods have left. No code of NP's is taken for a carrier.
    // 0.1 KB, 0.07 KB of it in work lists, has what NP hasn't approved looked up, and then screened anew. 0.04 KB has
    // what a carrier took that NP doesn't cover paid for otherwise, and none that NP holds for what it was rejected by.
    [`export { planCorrection } from './back-office'`, 18.02 * KB],
    // The same, for what is to be done next, with the lists. 0.4 KB takes orders that are kept, too, lest goods that
    // left before stand with what may ship, and 0.02 KB doesn't say that NP refused what nobody saw it refuse.
    // 0.03 KB, here and in what follows: a question about an order is asked in one place, and a code of NP's is named.
    // 0.06 KB lists a kept order that was seen in the future, and as much has what NP may hold of one that ended in
    // doubt looked for, or what a carrier took of which NP was asked kept on its list. 0.02 KB hands what is alike on
    // by its name, as whoever plans a shipment does.
    [`export { triage } from './back-office'`, 21.11 * KB],
    // What NP says of one order: the table of verdicts, `decide` for what is proposed, the thresholds after which
    // something is looked up instead of waited for, and the codes of a hold, so that a refused edit isn't taken for
    // one. 0.15 KB says what follows a look that finds the same, and 0.46 KB leads out of a sync that is lost: what is
    // doubted, compared, or sent anew, and which codes are recorded. The search of `observe` comes along. 0.05 KB sets
    // no goods free that left unrecorded, and has contents compared where an override hides a correction. 0.02 KB has
    // its reasons one by one. 0.06 KB, in lists too, names no edit of what NP has cancelled, and
    // as much says how an order goes on of which NP's id isn't known. 0.03 KB has what NP holds
    // after 審査NG be shown so. 0.07 KB, here and below, compares in one value, so that no four arguments of a question
    // are mistaken for one another, in files by what they answer.
    [`export { reconcile } from './back-office'`, 17.65 * KB],
    // The same of a list: its texts, also as a spreadsheet left them, one order's entries joined, and what NP holds
    // that no order claims.
    // 0.12 KB tells what a spreadsheet left of a number, and 0.06 KB changes none of the orders that it is handed.
    // 0.01 KB has what can't be read be a finding, and no refusal.
    [`export { reconcileList } from './back-office'`, 19.66 * KB],
    // All of the entry, more than a third of it the sentences in both languages. 0.55 KB tells what came of a
    // shipment's calls from what came of another's and of an earlier try, what can be sent again after a refusal, what
    // a look into NP's console or a carrier holds back, and what a list entered before; 0.5 KB has sentences name what
    // is left to do, and what a look decides; 0.9 KB is the orders that are kept, and 0.45 KB labels for lists. 0.3 KB
    // is a cancel of what the link may have sent unseen, or of goods that left unrecorded, and what to confirm of a
    // changed payment method; 0.17 KB has no plan of a correction end with a question, and 0.16 KB none with a report
    // that is repeated in vain. 0.34 KB says on lists and each day anew that goods left before, and that what is shown
    // as put back is to be recorded; 0.12 KB compares instants and codes, not how they are written, and 0.12 KB is what
    // a carrier outside the 14 says. 0.95 KB leads out of a sync that is lost, and says what is done of what the buyer
    // has paid. 1.25 KB takes an export over and says what a person has to see of it. 0.07 KB words an answer in two
    // parts, and 0.12 KB tells what a spreadsheet left of a number. 0.34 KB has each next step say by itself what it
    // means, 0.09 KB each sentence what its detail is; 0.18 KB asks by which rule a row isn't linked, and 0.06 KB hands
    // a list out without changing what it is handed. 0.05 KB words a step of a plan in the same call. 0.2 KB tells an
    // export that wasn't taken over as a whole from one that lacks the order, and what can't be restored from what
    // nobody knows, and 0.18 KB says what to do of a shipment by mail, and by which carrier the goods go. 0.16 KB keeps
    // what follows from what is refused, though it was done, 0.16 KB has what NP hasn't approved screened anew, and
    // says so, and 0.06 KB names no edit of what NP has cancelled. 0.15 KB says what to do with what NP may hold of an
    // order that ended in doubt, and 0.14 KB how one goes on of which NP's id isn't known, and as much how goods are
    // paid for of whose carrier NP takes no report. 0.24 KB says of an order what was seen before it looked as if it
    // were linked, and 0.18 KB that an export is of the future, or what to do where the newest is. 0.04 KB looks NP up
    // where it isn't shown whether goods could be reported. 0.13 KB, here and in books, has what NP approved be paid
    // for where goods have left, and a hold cancelled at NP too. 0.87 KB has `explainAnswer` word refusals, violations,
    // parse failures and follow-ups; a rule by its id would be 5 KB more: all of `RULES`. 0.19 KB, here and in books,
    // has a list say what it doesn't know, and a claimed parcel be stopped; 1.02 KB more names claims, in gate, lists,
    // news and decisions. 0.27 KB, here and in books, knows what a refused edit and confirmation make untrue, and says
    // what to do if something was recorded by mistake.
    [`export * from './back-office'`, 66.62 * KB],
    // The form of a kept order, ts-results, and books that are read with suspicion, compared and set, with its tries.
    // What the change is, its caller brings. 0.15 KB names what books give wrongly, and a change that is async.
    [`export { changeInBooks } from './books'`, 3.83 * KB],
    // The same, with `parcelGate`. 0.21 KB names what books give wrongly, and has a claim judged as the gate does.
    // 0.05 KB asks since when the order has to have been seen.
    [`export { gateInBooks } from './books'`, 12.42 * KB],
    // All of `startTakeOver`, saved row by row, and news told once. 0.28 KB asks for the first row at once, closes the
    // rows, tries anew where the newest export conflicts, and names what books give wrongly.
    [`export { takeOverIntoBooks } from './books'`, 25.54 * KB],
    // With what a refusal is worded by: all sentences of `explainAnswer`, almost half of it. 0.3 KB is `recordInBooks`:
    // `decide`, which the rest has in part, and what is kept of what is refused. 0.04 KB is what helps against
    // E0100120. 0.06 KB says that an order was seen in the future, and 0.05 KB that NP may hold one that ended. 0.09 KB
    // says that NP's id isn't on record, and as much what to do of a carrier that NP doesn't cover. 0.4 KB says why an
    // order isn't kept, as a failure and of its later rows, and 0.2 KB is an export of the future. 0.1 KB claims a
    // parcel, 0.15 KB says what ships while an export is half taken over, and 0.31 KB is what is new of those above.
    // 0.08 KB reads the newest export as it reads entries. 1.21 KB keeps claims by name, releases them, and says what
    // is to be stopped. 0.05 KB asks since when an order has to have been seen.
    [`export * from './books'`, 47.0 * KB],
    // What is due, of orders that one has: the errands by status and the schedule, and what a clock that was ahead put
    // off. 0.06 KB is the time that NP has after an update, from whichever moment it can have taken that. 0.25 KB
    // checks the time and the schedule, with which nothing would ever be due.
    // 0.05 KB tells status by status what a clock that was ahead put off. 0.01 KB names the unit of the time.
    [`export { planSync } from './sync'`, 1.31 * KB],
    // The driver: with `decide`, the port's requests and events, and the checks of what a store and a transport give. 2
    // KB keeps one order from holding up others, names each whose answer came to nothing, and knows by which codes NP
    // surely refuses, so that what it may have from before isn't forgotten. 0.45 KB lets no approval of earlier
    // contents ship, tells of what a store saved without a word and of what stalls in an outage, and checks store and
    // transport. 0.26 KB is a file each for what a call shows, what outlasts a tick and how long `run` waits, and
    // limits whose type is right. 0.27 KB bounds what an outage of hours and a store that is away may cost, and lets NP
    // have its time after an update of which nobody knows when it was sent. 0.07 KB remembers goods that left. 0.41 KB
    // copies what a store gives, each field once, lest an order that can't be read twice ends the tick of the others.
    // 0.05 KB notes in one place whether the store takes what comes of calls. 0.03 KB knows that of two reports that
    // differ nobody knows which one NP has. 0.07 KB has that asked for in the first tick, and once in a lease. 0.03 KB
    // counts each kind of a report where it is listed, and 0.02 KB is the order of modules, as of ./machine. 0.12 KB
    // has NP's report of an order's shipment keep its goods from leaving twice, and what a person confirmed stand.
    [`export { createSyncDriver } from './sync'`, 22.76 * KB],
    // All of it, with the words of its report in both languages: 4 KB of the lifecycle's refusals, which `recordEvent`
    // passes on, and 4 KB of what more than a hundred codes of NP's say. 0.2 KB tells of an answer that couldn't be
    // saved, and of a look at NP that came too early to settle a cancel. 0.28 KB is that of the driver, and that what a
    // person confirmed isn't sent again. 0.8 KB has a gate know of goods that left before, and which codes of NP's
    // show that. 0.55 KB is the driver's copying and noting, and names what is no order without repeating it.
    // 0.07 KB keeps that goods left whose 配送完了 is refused, 0.08 KB says what helps against E0100120, and 0.1 KB is that
    // of the driver about reports that differ, and that of ./transport about NP's console. 0.05 KB calls an event as a
    // button does, and has a hold cancelled at NP too. 0.18 KB is what NP says of a
    // report that nobody here knows of, and what a confirmation means for the next question, whoever comes after it.
    [`export * from './sync'`, 40.08 * KB],
  ])

  stayBelow({ external: ['xstate'] }, [
    // The lifecycle for XState: guards and updates are those of `decide`, its interpreter isn't needed. 0.08 KB keeps
    // what else was on a new order out of the machine and its snapshots; 0.03 KB makes its tables by a function whose
    // type is right. 0.08 KB reads an order once, and judges what was read.
    [`export { orderMachine } from './machine'`, 7.54 * KB],
    // With `decide`, which words what the actor did. 0.03 KB, as above: modules lie in the order of their names.
    // 0.02 KB has the child live on where what it is sent can't be read.
    [`export * from './machine'`, 11.7 * KB],
  ])

  stayBelow({ external: ['zod'] }, [
    // An order into a store and out of it. 0.04 KB, here and in all schemas, copies lists by place. 0.06 KB, here,
    // below and in ./makeshop, words issues of a shop's own schemas, too: zod's list of kinds, or none where none is
    // known.
    [`export { storeOrder, restoreOrder } from './schema'`, 5.48 * KB],
    // The same, and what is kept beside one.
    [`export { storeKept, restoreKept } from './schema'`, 5.77 * KB],
    // The same, and what a take-over keeps besides.
    [`export { storeKnown, restoreKnown } from './schema'`, 5.84 * KB],
    // All schemas, the words of what can be wrong, in both languages, and 3.1 KB for what a JSON Schema says of each
    // field: half of that the names of events, and the labels of statuses, carriers and what an edit touches. 0.5 KB is
    // an order that is kept, and 0.02 KB names the kinds of events, which only newer versions of zod tell. 0.26 KB, a
    // part of it in whatever words what can be wrong, is the form of a claim. 0.12 KB finds in what was read
    // what one of zod's issues is about, so that what is missing is called so within a shop's own schemas.
    [`export * from './schema'`, 10.62 * KB],
    // What more than a hundred codes of NP's say, in both languages, and what helps against each: for a page that shows
    // them. 0.1 KB says of each code of a wiz invoice what comes first in a
    // link of one's own, and 0.08 KB of E0100120 how it comes to be screened anew. 0.03 KB, here and above, has a hold
    // cancelled in makeshop and at NP.
    [`export { explainNpCode } from './np-connect-pro'`, 5.53 * KB],
    // What NP would refuse or hold of an order, beside its form: every limit and sign, with the codes, and no word.
    // 0.05 KB is rare kanji.
    [`export { checkOrderDetails, warnOrderDetails } from './np-connect-pro'`, 4.8 * KB],
    // Seven calls, their answers read with suspicion, what is known of the codes, the options' checks, and ts-results.
    // 0.05 KB bounds what a broken answer may cost: its entries, the codes of an order, a body that is a failure's.
    // 0.04 KB says of a signal that is none that the call is malformed.
    // 0.23 KB reads no more of a body than an answer can have, and takes an error by an id that isn't asked for as a
    // doubt. 0.03 KB takes a connection that came about at no address of a name for one that never was, and 0.01 KB the
    // mark away that a body may begin with; 0.03 KB knows what is waited for, and the time in Tokyo,
    // as the back office does. 0.05 KB reads results and errors one after the other, in steps of their own.
    [`export { createNpConnectPro } from './np-connect-pro'`, 10.35 * KB],
    // All of that, and the words of what is found; 0.05 KB is the carrier of NP's code, and 0.15 KB the words for rare
    // kanji and wiz invoices.
    [`export * from './np-connect-pro'`, 18.81 * KB],
  ])

  it(`all of './schema' but describeSchemas, beside zod: ${7.26 * KB}`, async () => {
    const imports = `export { ${WITHOUT_DESCRIPTIONS} } from './schema'`
    const ceiling = 7.26 * KB
    expect(await gzipOf(imports, { external: ['zod'] }), advice(imports, ceiling)).toBeLessThanOrEqual(ceiling)
  })

  stayBelow({}, [
    // A transport and an NP in memory, for tests; 0.12 KB lets it refuse, and show whole addresses, and 0.04 KB
    // look at whether a batch is one. 0.03 KB names each optional call, so that the compiler knows which they are.
    // 0.12 KB breaks off an answer, turns a call away, and says of a screening that it goes on or went wrong.
    [`export { createMemoryTransport } from './testing'`, 2.95 * KB],
    // With the conformance kits: 112 cases of transports, 43 of stores and 33 of books, and their sentences. 2.58 KB
    // ask about updates, re-registrations, mixed and very long batches, and each call in each fault, as about a
    // registration. 0.04 KB is the optional calls by name, and one runner for both kits.
    // 0.02 KB takes a report that is pending for one that NP has. 0.76 KB asks whether an earlier approval is said
    // once more, what is said without a code, and about a great order, a second home, another parcel, an empty list.
    // 0.08 KB is the checks of an entry's goods and of a schedule.
    // 2.46 KB asks the books, and what each of their cases promises. 0.03 KB asks about a refusal without a code.
    // 3.95 KB asks a store about each value of each field, with the lists of them, and a transport about half answers.
    // 0.06 KB asks books about each reason why an order isn't kept, and 0.13 KB about claims.
    [`export * from './testing'`, 29.05 * KB],
    // NP's field rules and codes, calls, scenarios, faults and books, and checks of the options; the words of its rules
    // stay out. 0.06 KB names faults and settings that are none, and 0.01 KB says which kinds of scenarios there are.
    [`export { createNpSimulator } from './simulator'`, 11.5 * KB],
    // With the rules in two languages, and the clocks.
    [`export * from './simulator'`, 17.26 * KB],
  ])

  stayBelow({ external: ['zod', 'papaparse'] }, [
    // `adoptOrder`, the reading of makeshop's labels, ends, carriers, slips and ids of deliveries, the shop's own
    // settings, and the words of a schema's issues. 0.08 KB has the labels read and typed where the other entries have
    // them, so that a new one is known to all.
    // 0.08 KB tells what a spreadsheet left of a number, and 0.03 KB says of an option what it has to be.
    // 0.01 KB names the fields of what is adopted: spread, they made a row take 1.7 times as long. 0.07 KB takes no
    // word for an NP取引ID, and no mark for 注文番号.
    // 1.1 KB, here and below, says of each entry of the settings what is wrong and what can stand there, in both
    // languages, and 0.14 KB imports an order without what of it can't be read and decides nothing.
    // 0.08 KB tells which labels may be the beginning of another, and 0.02 KB takes a hundred codes of a cell.
    // 0.06 KB tells an empty carrier or slip from one that isn't shown.
    // 0.1 KB, here and below, tells an empty carrier or slip from none, and an order number from its other forms.
    [`export { importOrders } from './makeshop'`, 13.86 * KB],
    // With the columns, the pieces of a file, its encodings and line ends, what of it can't be relied on, and what a
    // file is that is no export: 0.2 KB. 0.05 KB looks through no row time and again, and keeps none of the file once
    // it is read. A path in place of the file is said to be one.
    // 0.14 KB does so too, and takes a number out of the formula that keeps it whole. 0.13 KB reads header and rows one
    // after the other, knows the encoding before the first of them, and closes the file for whoever wants no more.
    // 0.12 KB ends a file where a header comes again. 0.17 KB takes streams that can only be read and bytes of another
    // realm, and closes the file for whoever wants no more than its beginning. 0.07 KB says column by column what the
    // rows of one order have to agree in, so that nobody adds one without asking. 0.5 KB tells rows that two stray
    // quotation marks join, two headings for one column, a workbook, and a first row that is no header.
    // 0.38 KB takes no order of a file that may be cut off in its last cell, right before a cancel.
    // 0.12 KB tells an empty carrier or slip from one that isn't shown, and from one that may be cut off.
    [`export { importExport } from './makeshop'`, 17.09 * KB],
    // All of the entry, a third of it the sentences in both languages; also how an order ended that is refused for
    // something else. 1.2 KB of the sentences is what to do about it.
    // 0.16 KB are the sentences about a last row that may be cut off, 0.13 KB what is said of an empty slip.
    [`export * from './makeshop'`, 27.29 * KB],
  ])

  stayBelow({ external: ['fast-check'] }, [
    // `decide` and `placeOrder`, by which histories come about, and the arbitraries themselves, 2 KB; 0.25 KB
    // is orders as they are kept, and 0.14 KB names statuses and lengths that can't be meant.
    // 0.01 KB is a module more.
    [`export * from './testing/arbitraries'`, 14.68 * KB],
  ])

  stayBelow({ platform: 'node' }, [
    // A request turned into one of `fetch`, and its answer back. The simulator is handed over, so none of it comes
    // along. 0.16 KB names what is no simulator or no port.
    [`export * from './simulator/node'`, 0.68 * KB],
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

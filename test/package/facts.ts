import type { Names } from './names.js'

/**
 * What `consumers/facts` finds of a package that works, by entry. The values are those of the rules and of what is
 * known of NP.
 */
const FACTS = {
  '.': {
    // CORR-01, FLOW-01, and READ-15: nobody asked.
    predicate: true,
    decided: 'screening_waiting',
    refused: [false, 'not_asked', true],
    // SHIP-03, SHIP-06.
    parsed: 'yamato',
    notParsed: 'mail_service',
    asJson: '{"ok":false,"err":true,"val":"mail_service","_stack":""}',
  },
  // READ-07: the status that it had stays readable.
  './machine': { refused: [false, 'CORR-02'], closed: 'cancelled', status: 'screening_on_hold' },
  './schema': { restored: 'screening_on_hold', notRestored: ['paymentFee'] },
  // SHIP-01, READ-16; CORR-02.
  './back-office': { gates: ['hold', 'hold', 'ship'], worded: true, planned: ['open_correction', 'edit_order'] },
  // SHIP-01; READ-09: goods that left don't leave twice.
  './books': { taken: true, gates: ['ship', 'stop'], unknown: 'not_kept' },
  './makeshop': {
    outcomes: ['header', 'imported', 'refused', 'not_understood'],
    // FLOW-07, READ-26.
    imported: ['P1', 'screening_approved', 'received', true],
    refused: 'other_payment_method',
    notUnderstood: [['paymentStatus', '審査落ち']],
    worded: true,
  },
  './np-connect-pro': {
    answered: [['held', 'RE009']],
    called: ['POST', 'https://ctcp.np-payment-gateway.com/v1/transactions', 5500],
    worded: true,
    // Of a name with more than 21 characters.
    refused: ['E0100050'],
  },
  './transport': {
    asked: 5500,
    // READ-15: a second driver never sends.
    askedAgain: 'already_requested',
    // FLOW-03; SHIP-09.
    answered: ['screening_on_hold', ['RE009']],
    reported: { carrier: 'sagawa', slipNumber: '123' },
  },
  // FLOW-03, FLOW-05: each with no fault, and NP has it once.
  './sync': { screened: ['screening_approved', 0], reported: ['shipment_report_completed', 0], atNp: [1, 1] },
  './simulator': { answered: [['held', 'RE009']], kept: [[5500, '10', 'RE009']], stranger: 'credentials_refused' },
  './simulator/node': { answered: [['approved']], closed: 'offline' },
  // A store that keeps nothing is told from one that does.
  './testing': { held: ['held', ['RE009']], atNp: [1, 5500], conforms: [true, false], booksConform: [true, false] },
  './testing/arbitraries': { orders: 20, areOrders: true, statuses: ['screening_on_hold'], replayed: true },
}

const { './simulator/node': _, ...FACTS_OF_PAGES } = FACTS

/** What a consumer says that has these entries, each with the names that Node gives to whoever imports it. */
function saidOf(facts: Readonly<Record<string, unknown>>, names: Names) {
  return { facts, names: Object.fromEntries(Object.keys(facts).map((entry) => [entry, names[entry]?.imported])) }
}

/** What `consumers/esm.mjs` says, and every other that has all entries. */
export const saidOfAll = (names: Names) => saidOf(FACTS, names)

/** What `consumers/page.mjs` says. */
export const saidOfPages = (names: Names) => saidOf(FACTS_OF_PAGES, names)

const shared = { shared: [true, false, true], facts: [FACTS, FACTS] }

/** What `consumers/both.mjs` says, by how many copies of the package there are. */
export const BOTH = {
  /** Where this Node gives ES modules to `require`. */
  oneCopy: { oneCopy: Object.keys(FACTS), ...shared },
  /** Where the CommonJS files are asked for, or Node is an older one. */
  twoCopies: { oneCopy: [], ...shared },
}

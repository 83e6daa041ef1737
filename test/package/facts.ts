/** What `consumers/facts.mjs` says of a package that works. */
export const FACTS = {
  predicate: true,
  decided: 'screening_waiting',
  refused: [false, 'not_asked', true],
  parsed: 'yamato',
  notParsed: 'mail_service',
  asJson: '{"ok":false,"err":true,"val":"mail_service","_stack":""}',
  closed: 'cancelled',
  restored: 'cancelled',
  notRestored: ['paymentFee'],
}

const shared = [true, false, true]

/** What `consumers/both.mjs` says, by what is required beside what is imported. */
export const BOTH = {
  /** The entries: one copy where this Node gives ES modules to `require`. */
  entries: { oneCopy: true, oneCopyExpected: true, shared, facts: FACTS },
  /** The CommonJS files: always a copy of their own. */
  files: { oneCopy: false, oneCopyExpected: false, shared, facts: FACTS },
}

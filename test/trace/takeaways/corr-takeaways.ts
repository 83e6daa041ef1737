import { piece } from './takeaway.js'

const STATUS_STEPS = 'refusal/status-steps.ts'

export const CORR_TAKEAWAYS = {
  'CORR-01': ['edges'],
  'CORR-02': ['edges'],
  'CORR-03': ['edges'],
  'CORR-04': ['edges'],
  'CORR-05': [piece('lifecycle/interpreter/warnings-of.ts', `event.reason === 'np_console_edited'`, 'false')],
  'CORR-06': [
    piece('lifecycle/updates/screening-updates.ts', 'codes: [...codes]', 'codes: []'),
    piece(
      STATUS_STEPS,
      'STEPS.open_correction, STEPS.revert_delivery, STEPS.check_payment_information',
      'STEPS.open_correction',
    ),
    piece(STATUS_STEPS, 'STEPS.edit_order, STEPS.check_payment_information', 'STEPS.edit_order'),
    piece('refusal/steps.ts', `check_payment_information: [null,`, `check_payment_information: ['order.edited',`),
  ],
  'CORR-07': [
    piece(
      'lifecycle/updates/correction-updates.ts',
      `({\n    problem: null,`,
      `({\n    receiptStatus: 'not_received',\n    problem: null,`,
    ),
    piece(
      'lifecycle/updates/correction-updates.ts',
      `({\n    problem: null,`,
      `({\n    paymentFee: 0,\n    problem: null,`,
    ),
    piece('back-office/correction/matter/code-matter.ts', `if (callFor(codes, 'look_up'))`, 'if (false)'),
  ],
} as const

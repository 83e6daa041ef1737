import type { NpCodeRemedy } from '../../src/back-office/index.js'

/** Numbers from one to another, as the end of codes that look alike. */
const numbered = (prefix: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${prefix}${String(first + at).padStart(3, '0')}`)

/** What helps against each of NP's codes, typed by hand from what is known of them. */
export const REMEDIES: Readonly<Record<NpCodeRemedy, readonly string[]>> = {
  edit_field: [
    ...numbered('RE', 1, 25),
    'RE028',
    'RE031',
    ...numbered('E0100', 48, 91),
    'E0100136',
    'E0100137',
    'E0102004',
  ],
  correct_shipment: ['E0100105', 'E0100109', 'E0100110'],
  print_invoice: ['E0100111', 'E0100121', 'E0100126'],
  change_payment: ['20', 'NG001', 'NG002', 'NG999'],
  wait: ['00', '40', '50', 'RE029'],
  look_up: ['30', 'E0100113', 'E0100114', 'E0100115', 'E0100118', 'E0100132', 'code_withheld'],
  screen_anew: ['E0100120'],
  ask_np: ['10', 'RE026', 'RE027', 'E0109002', 'E0109003', 'EPRO0107'],
  mend_link: [
    ...numbered('E0100', 106, 108),
    'E0100002',
    'E0100003',
    'E0100143',
    'EPRO0101',
    'EPRO0102',
    'EPRO0105',
    'EPRO0106',
    'EPRO0109',
    'carrier_code_missing',
  ],
}

/** Every one of them. */
export const KNOWN_CODES: readonly string[] = Object.values(REMEDIES).flat()

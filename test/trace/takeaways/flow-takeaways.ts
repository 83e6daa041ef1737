import { piece } from './takeaway.js'

const SCREENING = 'lifecycle/updates/screening-updates.ts'

export const FLOW_TAKEAWAYS = {
  'FLOW-01': ['edges'],
  'FLOW-02': ['edges'],
  'FLOW-03': ['edges'],
  'FLOW-04': ['edges', piece(SCREENING, 'codes: [...codes]', 'codes: []')],
  'FLOW-05': ['edges'],
  'FLOW-06': ['edges'],
  'FLOW-07': [
    piece(SCREENING, `approve: (): OrderChange => ({ receiptStatus: 'received', `, 'approve: (): OrderChange => ({ '),
    piece('status/counts-as-received.ts', `    status === 'screening_approved' ||\n`, ''),
  ],
} as const

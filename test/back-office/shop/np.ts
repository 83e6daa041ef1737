import type { Minute, Timetable } from './time.js'

/** What NP makes of one screening; `refused`: it doesn't take the request. */
export interface Screening {
  readonly answer: 'approved' | 'held' | 'rejected' | 'refused'
  readonly code: string
  /** How long NP takes over it. */
  readonly minutes: Minute
}

export interface NpPlan {
  /** Screenings in turn; after them NP approves within minutes. */
  readonly screenings: readonly Screening[]
  /** The codes by which NP refuses reports, in turn; after them it takes them. */
  readonly reportRefusals: readonly string[]
  /** How many minutes after the report the buyer pays; `null`: not before the end. */
  readonly paidAfter: Minute | null
}

type TransactionStatus = 'in_review' | 'held' | 'approved' | 'rejected' | 'cancelled' | 'reported' | 'paid'

interface Transaction {
  readonly id: string
  status: TransactionStatus
  codes: readonly string[]
  screening: number
  contents: number
  isReported: boolean
}

/** What NP says when it is asked. */
export interface NpAnswer {
  readonly status: TransactionStatus | 'not_found'
  readonly codes: readonly string[]
  readonly id: string | null
  /** What was ordered when it was registered or updated last, as makeshop counts that. */
  readonly contents: number
  /** Whether it ever took a report, whatever became of that since. */
  readonly isReported: boolean
}

export type Np = ReturnType<typeof createNp>

const APPROVES: Screening = { answer: 'approved', code: '', minutes: 10 }
/** 詳細審査: nothing is to be corrected, and NP decides by itself (STAT-04). */
export const DETAILED_REVIEW = 'RE029'
const DETAILED_REVIEW_MINUTES: Minute = 2_000

/** NP and its console, for one order; after its codes and the rules alone. */
export function createNp(timetable: Timetable, plan: NpPlan, isWiz: boolean) {
  const transactions: Transaction[] = []
  let screened = 0
  let reports = 0
  const current = () => transactions.at(-1)

  const decide = (transaction: Transaction, { answer, code }: Screening, tell: () => void): void => {
    const { screening } = transaction
    transaction.status = answer === 'held' || answer === 'rejected' ? answer : 'approved'
    transaction.codes = transaction.status === 'approved' ? [] : [code]
    tell()
    if (code !== DETAILED_REVIEW || answer !== 'held') return
    timetable.after(DETAILED_REVIEW_MINUTES, () => {
      if (transaction.status === 'held' && transaction.screening === screening) decide(transaction, APPROVES, tell)
    })
  }

  return {
    now: (): NpAnswer => {
      const transaction = current()
      if (transaction === undefined) return { status: 'not_found', codes: [], id: null, contents: 0, isReported: false }
      const { status, codes, id, contents, isReported } = transaction
      return { status, codes, id, contents, isReported }
    },

    /** Registers the order, or updates what NP holds of it. The code by which NP refuses, or `null`. */
    register: (contents: number, tell: () => void): string | null => {
      const before = current()
      if (before?.status === 'reported' || before?.status === 'paid') return 'E0100115'
      const screening = plan.screenings[screened] ?? APPROVES
      screened += 1
      if (screening.answer === 'refused') return screening.code
      const isOver = before === undefined || before.status === 'cancelled' || before.status === 'rejected'
      const transaction: Transaction = isOver
        ? {
            id: `A${1_000_000_001 + transactions.length}`,
            status: 'in_review',
            codes: [],
            screening: screened,
            contents,
            isReported: false,
          }
        : before
      if (isOver) transactions.push(transaction)
      transaction.status = 'in_review'
      transaction.codes = []
      transaction.screening = screened
      transaction.contents = contents
      const { screening: asked } = transaction
      timetable.after(screening.minutes, () => {
        if (transaction.status === 'in_review' && transaction.screening === asked) decide(transaction, screening, tell)
      })
      return null
    },

    /** Takes the link's report. The code by which NP refuses it, or `null`. */
    report: (isInvoicePrinted: boolean): string | null => {
      const transaction = current()
      if (transaction === undefined) return 'E0100113'
      if (transaction.status === 'cancelled') return 'E0100114'
      if (transaction.status === 'reported') return 'E0100115'
      if (transaction.status === 'paid') return 'E0100118'
      if (transaction.status !== 'approved') return 'E0100120'
      if (isWiz && !isInvoicePrinted) return 'E0100121'
      const code = plan.reportRefusals[reports]
      reports += 1
      if (code !== undefined) return code
      takeReport(transaction)
      return null
    },

    /** In the console: whether NP takes a report by hand. */
    reportByHand: (): boolean => {
      const transaction = current()
      if (transaction?.status !== 'approved') return false
      takeReport(transaction)
      return true
    },

    /** In the console: whether NP holds nothing any more. What the buyer has paid can't be cancelled (CANC-01). */
    cancel: (): boolean => {
      const transaction = current()
      if (transaction === undefined || transaction.status === 'paid') return false
      if (transaction.status !== 'rejected') transaction.status = 'cancelled'
      return true
    },
  }

  function takeReport(transaction: Transaction): void {
    transaction.status = 'reported'
    transaction.isReported = true
    if (plan.paidAfter === null) return
    timetable.after(plan.paidAfter, () => {
      if (transaction.status === 'reported') transaction.status = 'paid'
    })
  }
}

/** What Stryker's JSON report says of one mutant, as far as it is read here. Lines and columns count from 1. */
export interface ReportedMutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Stryker's JSON report, as far as it is read here. */
export interface MutationReport {
  readonly files: { readonly [file: string]: { readonly source: string; readonly mutants: readonly ReportedMutant[] } }
}

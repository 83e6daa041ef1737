/** NP has neither: what an undocumented code looks like to a client. */
export const UNDOCUMENTED = { result: '99', error: 'E0199999' } as const

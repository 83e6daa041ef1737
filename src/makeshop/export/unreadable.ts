/** What a decoder puts in the place of bytes that the encoding doesn't have. */
export const UNREADABLE = '\uFFFD'

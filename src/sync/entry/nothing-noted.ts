/** What is known of a status of which nothing was noted. */
export const NOTHING_NOTED = { about: null, call: 'none', attempts: 0, together: null, attention: null } as const

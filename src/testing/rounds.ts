/** Races are run so many times over: one alone may go well by chance. */
export const ROUNDS = Array.from({ length: 10 }, (_, round) => round)

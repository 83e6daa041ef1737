/**
 * What is noted of an order whose 審査依頼 went out and was never answered: a person looks it up in NP's console
 * (READ-20).
 */
export const LEFT_TO_PERSON = { call: 'unanswered', dueAt: null, attention: 'screening_unknown' } as const

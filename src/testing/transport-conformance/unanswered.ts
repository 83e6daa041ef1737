/** What leaves a call without an answer. */
export const UNANSWERED = ['times_out_after', 'breaks', 'fails', 'garbles'] as const

/** What leaves an order without one. */
export const LEFT_OPEN = [...UNANSWERED, 'omits'] as const

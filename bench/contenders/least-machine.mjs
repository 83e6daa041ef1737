import { assign, createMachine } from 'xstate'

/**
 * The least XState machine that could serve for one event: flat, one guard, one assign, everything inline. It checks no
 * shape, gives no reason and knows none of the other events; whoever measures it is kind to XState.
 *
 * @param {object} event
 * @param {string} event.type
 * @param {string} event.from
 * @param {string} event.to
 * @param {(order: any, event: any) => boolean} event.guard
 */
export function leastMachine({ type, from, to, guard }) {
  return createMachine({
    context: (/** @type {any} */ { input }) => input,
    initial: from,
    states: {
      [from]: {
        on: {
          [type]: {
            guard: (/** @type {any} */ { context, event }) => guard(context, event),
            ...(to === from ? {} : { target: to }),
            actions: assign((/** @type {any} */ { context, event }) => ({
              paymentStatus: to,
              statusSince: event.at,
              version: context.version + 1,
            })),
          },
        },
      },
      ...(to === from ? {} : { [to]: {} }),
    },
  })
}

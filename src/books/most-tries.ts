/** How often something is done anew because somebody was faster. */
export const MOST_TRIES = 20

/** Any instant will do: no condition looks at the time of an event. */
export const ANY_INSTANT = '2000-01-01T00:00:00Z'

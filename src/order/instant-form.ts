const DATE = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d'
/** What an instant looks like (READ-23); whether the day exists in its month is another question. */
export const INSTANT_FORM = new RegExp(`^${DATE}T${TIME}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${TIME})$`)

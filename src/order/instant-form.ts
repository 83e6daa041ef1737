const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d'
/** What an instant looks like (READ-23); whether the month has that many days is another question. */
export const INSTANT_FORM = new RegExp(
  `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T${TIME}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${TIME})$`,
)

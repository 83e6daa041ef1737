const DAY_OF_ALL = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d)'
const DAY_OF_MOST = '(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31'
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d'
/** What an instant looks like (READ-23), with the lengths of months, since nothing else is asked where only this is. */
export const INSTANT_PATTERN = `^\\d{4}-(?:${DAY_OF_ALL}|${DAY_OF_MOST})T${TIME}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+\\-]${TIME})$`

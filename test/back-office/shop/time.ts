/** Minutes since midnight in Tokyo of the day on which the order is placed. */
export type Minute = number

const DAY: Minute = 24 * 60

/** The hour of a day, the first of which is 0. */
export const hourOf = (day: number, hour: number): Minute => day * DAY + hour * 60

/** In Tokyo, whose time has no summer. */
export const instantOf = (minute: Minute): string =>
  new Date(Date.parse('2026-04-01T00:00:00Z') + minute * 60_000).toISOString().replace('.000Z', '+09:00')

/** What is going to happen by itself, and when. */
export interface Timetable {
  now(): Minute
  after(minutes: Minute, happens: () => void): void
  /** Lets happen what is due by then, each at its time. */
  runTo(minute: Minute): void
}

export function createTimetable(): Timetable {
  let now: Minute = 0
  let due: { readonly minute: Minute; readonly happens: () => void }[] = []
  return {
    now: () => now,
    after: (minutes, happens) => {
      due = [...due, { minute: now + minutes, happens }].sort((one, other) => one.minute - other.minute)
    },
    runTo: (minute) => {
      for (let next = due[0]; next !== undefined && next.minute <= minute; next = due[0]) {
        due = due.slice(1)
        now = Math.max(now, next.minute)
        next.happens()
      }
      now = Math.max(now, minute)
    },
  }
}

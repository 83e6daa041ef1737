import type { Books } from '../../../src/books/index.js'
import { heard } from './calls.js'

/** Lets everything go on until it waits for a call of the books. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** One course of things: who made which call, one after the other. */
export type Course = readonly string[]

/** Somebody who uses books of which each call waits until it is let through. */
type Actor = (books: Books) => Promise<unknown>

/**
 * Lets several use the same books, in every order in which their calls can come.
 *
 * @param begin - anew for each course: the books, who uses them, what is looked at behind each call, and at the end
 * @returns how many courses there were
 */
export async function inEveryOrder(
  begin: () => Promise<{
    readonly books: Books
    readonly actors: Readonly<Record<string, Actor>>
    readonly look?: () => Promise<void>
    readonly end: (course: Course) => Promise<void>
  }>,
): Promise<number> {
  const ahead: Course[] = [[]]
  let courses = 0
  for (let wanted = ahead.pop(); wanted !== undefined; wanted = ahead.pop()) {
    const { books, actors, look, end } = await begin()
    const waiting = new Map<string, () => void>()
    const slow = (name: string) =>
      heard(books, { before: () => new Promise<void>((resolve) => waiting.set(name, resolve)) })
    const all = Promise.all(Object.entries(actors).map(([name, act]) => act(slow(name))))
    const course: string[] = []
    for (;;) {
      await settled()
      await look?.()
      const [first, ...others] = [...waiting.keys()].sort()
      if (first === undefined) break
      const next = wanted[course.length] ?? first
      if (course.length >= wanted.length) for (const other of others) ahead.push([...course, other])
      const letThrough = waiting.get(next)
      waiting.delete(next)
      course.push(next)
      letThrough?.()
    }
    await all
    await end(course)
    courses += 1
  }
  return courses
}

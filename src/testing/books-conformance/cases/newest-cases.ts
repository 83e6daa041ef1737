import type { NewestExport } from '../../../back-office/take-over/newest-export.js'
import type { Books } from '../../../books/books.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { ROUNDS } from '../../rounds.js'
import type { BooksCase } from '../books-case.js'

const MORNING = '2026-04-01T09:00:00+09:00'
const NEXT = '2026-04-02T09:00:00+09:00'

/** The newest export: of two, the one that was made later stands there. */
export const newestCases: readonly BooksCase[] = [
  {
    id: 'newest-none',
    title: 'give null where no export was ever taken over',
    async run(books) {
      mustEqualInAnyFieldOrder(await books.loadNewest(), null, 'There is none.')
    },
  },
  {
    id: 'newest-replaced',
    title: 'put a later export in the place of the newest, over another connection as well',
    async run(books, second = books) {
      await saved(books, begun(MORNING))
      for (const each of [books, second]) await stands(each, begun(MORNING))
      await saved(second, begun(NEXT))
      for (const each of [books, second]) await stands(each, begun(NEXT))
    },
  },
  {
    id: 'newest-done',
    title: 'put what came of an export in the place of the same export under way, and take it once more as it is',
    async run(books) {
      for (const newest of [begun(MORNING), begun(MORNING), done(MORNING), begun(MORNING)]) {
        await saved(books, newest)
        await stands(books, newest)
      }
    },
  },
  {
    id: 'newest-number-forms',
    title: 'keep the forms of order numbers beside the newest export, in their order, until others are saved',
    async run(books, second = books) {
      for (const newest of [formed(NEXT, '09', '9-A"a', 'A9', '受注9'), formed(NEXT, 'A9'), begun(NEXT)]) {
        await saved(books, newest)
        for (const each of [books, second]) await stands(each, newest)
      }
    },
  },
  {
    id: 'newest-begun-anew',
    title: 'show over each connection at once that a later export is under way, and then that it was taken over whole',
    async run(books, second = books) {
      for (const newest of [done(MORNING), begun(NEXT), done(NEXT)]) {
        await saved(books, newest)
        for (const each of [second, books]) await stands(each, newest)
      }
    },
  },
  {
    id: 'newest-older',
    title: 'leave the newest export where an older one comes late',
    async run(books) {
      await saved(books, done(NEXT))
      await late(books, done(MORNING))
      await stands(books, done(NEXT))
    },
  },
  {
    id: 'newest-by-time',
    title: 'tell the later of two exports by their time, not by how it is written',
    async run(books) {
      // 00:30 in Tokyo, half an hour before what follows, is of the day after by its text.
      await saved(books, begun('2026-04-02T00:30:00+09:00'))
      await saved(books, begun('2026-04-01T16:00:00Z'))
      await late(books, begun('2026-04-02T00:45:00+09:00'))
      await stands(books, begun('2026-04-01T16:00:00Z'))
    },
  },
  {
    id: 'newest-to-the-millisecond',
    title: 'tell exports apart that were made within one second',
    async run(books) {
      const first = '2026-04-02T00:00:00.125Z'
      const second = '2026-04-02T00:00:00.250Z'
      await saved(books, begun(second))
      await late(books, begun(first))
      await stands(books, begun(second))
    },
  },
  {
    id: 'newest-of-two',
    title: 'let the later of two exports stand that are saved at the same time',
    async run(books, second = books) {
      // Where none stands there yet, then in the place of one; the later is by turns the first and the last.
      for (const round of ROUNDS) {
        const [before, after] = [begun(dayOf(2 * round + 1)), begun(dayOf(2 * round + 2))]
        const [first, last] = round % 2 === 0 ? [after, before] : [before, after]
        const atOnce = [books.saveNewest(first), second.saveNewest(last)]
        const outcomes = await Promise.all(atOnce).catch((thrown) => {
          throw new Error('Neither throws: what could not be serialized, saveNewest tries again itself.', {
            cause: thrown,
          })
        })
        const [later, earlier] = first === after ? outcomes : [...outcomes].reverse()
        mustEqualInAnyFieldOrder(later, 'saved', 'The later is saved, whoever was first.')
        mustEqualInAnyFieldOrder(earlier === 'saved' || earlier === 'conflict', true, 'The earlier is told what came.')
        for (const each of [books, second]) await stands(each, after)
      }
    },
  },
]

/** A morning in April. */
const dayOf = (day: number) => `2026-04-${String(day).padStart(2, '0')}T09:00:00+09:00`
/** An export that is being taken over. */
const begun = (at: string): NewestExport => ({ at, seenSince: null })
/** The same, with the forms that are known. */
const formed = (at: string, ...numberForms: readonly string[]): NewestExport => ({ ...begun(at), numberForms })
/** One that was taken over as a whole. */
const done = (at: string): NewestExport => ({ at, seenSince: at })

async function saved(books: Books, newest: NewestExport): Promise<void> {
  mustEqualInAnyFieldOrder(await books.saveNewest(newest), 'saved', 'None that was made later stands there.')
}

async function late(books: Books, newest: NewestExport): Promise<void> {
  mustEqualInAnyFieldOrder(await books.saveNewest(newest), 'conflict', 'One that was made later stands there.')
}

async function stands(books: Books, newest: NewestExport): Promise<void> {
  const stored = await books.loadNewest()
  // Forms that are null count as left out.
  const { numberForms, ...rest } = stored ?? { numberForms: null }
  const seen = numberForms == null ? rest : { ...rest, numberForms }
  mustEqualInAnyFieldOrder(seen, newest, 'The newest is as it was saved.')
}

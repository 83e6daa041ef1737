/*
 * What a change answers, whatever it may be, is in the answer of the books. Checked by tsc, never run.
 */
import { decideKept, type KeptDecision, type KeptOrder, observeKept } from '../../src/back-office/index.js'
import { type Books, type ChangeFailure, changeInBooks } from '../../src/books/index.js'
import { Err, Ok, type OrderEvent, type Refusal, type Result, type Violation } from '../../src/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

export async function ofOneKind(books: Books, event: OrderEvent): Promise<void> {
  const decided = await changeInBooks(books, 'P1', (kept) => decideKept(kept, event))
  holds<Equal<typeof decided, Result<KeptDecision, ChangeFailure<Refusal>>>>()
  if (!decided.ok && decided.val.code === 'refused') holds<Equal<typeof decided.val.refusal, Refusal>>()

  const set = await changeInBooks(books, 'P1', (kept) => Ok({ kept: { ...kept, goodsHaveLeft: true } }))
  if (set.ok) set.val.kept satisfies KeptOrder
  else if (set.val.code === 'refused') holds<Equal<typeof set.val.refusal, never>>()
}

export async function ofTwoKinds(books: Books, event: OrderEvent): Promise<void> {
  const decided = await changeInBooks(books, 'P1', (kept) => {
    if (kept.goodsHaveLeft) return Err('left')
    const seen = observeKept(kept, { paymentStatus: '審査OK', at: event.at })
    return seen.ok ? decideKept(seen.val.kept, event) : seen
  })
  if (decided.ok) holds<Equal<typeof decided.val, KeptDecision>>()
  else if (decided.val.code === 'refused')
    holds<Equal<typeof decided.val.refusal, string | Violation<'malformed'> | Refusal>>()

  const either = await changeInBooks(books, 'P1', (kept) =>
    kept.goodsHaveLeft ? Ok({ kept }) : decideKept(kept, event),
  )
  if (either.ok) either.val.kept satisfies KeptOrder
}

export function ofWhatIsNone(books: Books): void {
  // @ts-expect-error it gives what is no kept order
  void changeInBooks(books, 'P1', () => Ok({ kept: null }))
  // @ts-expect-error it may be asked again, so it doesn't wait
  void changeInBooks(books, 'P1', async (kept) => Ok({ kept }))
}

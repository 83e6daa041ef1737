import {
  decideKept,
  type KeptObservation,
  type KeptOrder,
  type NewestExport,
  type NpState,
  type WhyNotKept,
} from '../../../src/back-office/index.js'
import type { OrderEvent } from '../../../src/index.js'
import type { ImportOrderRow } from '../../../src/makeshop/index.js'
import type { Life } from './a-life.js'
import { createMakeshop, type Makeshop } from './makeshop.js'
import { createNp, type Np, type NpAnswer } from './np.js'
import type { MakeshopOrder } from './screens.js'
import { createTimetable, instantOf, type Timetable } from './time.js'

/** What an export showed, and what was so in makeshop and at NP when it was made. */
export interface Sight {
  readonly at: string
  readonly row: ImportOrderRow | null
  readonly observation: KeptObservation | null
  readonly shown: MakeshopOrder
  readonly isSetByHand: boolean
  readonly np: NpAnswer
}

/** Goods that left, and what the export showed that let them. */
export interface Parcel {
  readonly at: string
  readonly sight: Sight
}

/** The back office, which knows what exports and NP's console show, and the world, which it doesn't see. */
export interface Office {
  readonly life: Life
  readonly timetable: Timetable
  readonly makeshop: Makeshop
  readonly np: Np
  kept: KeptOrder | null
  /** The newest export that was taken over. */
  newest: NewestExport | null
  /** What the last export showed that was taken over. */
  sight: Sight | null
  /** What the one before that showed. */
  before: Sight | null
  /** Why no order is kept under the number, where it was met as one that isn't (LINK-05, CANC-01). */
  whyNotKept: WhyNotKept | null
  /** What is recorded a day late. */
  late: readonly OrderEvent[]
  /** The ways that were gone to their end already, as plans had them; where the same comes again, another is tried. */
  readonly gone: Set<string>
  readonly parcels: Parcel[]
  readonly log: string[]
}

export function openOffice(life: Life): Office {
  const timetable = createTimetable()
  timetable.runTo(8 * 60)
  const np = createNp(timetable, life.np, life.makeshop.isWiz)
  const makeshop = createMakeshop(timetable, np, life.makeshop)
  const books = {
    kept: null,
    newest: null,
    sight: null,
    before: null,
    whyNotKept: null,
    late: [],
    gone: new Set<string>(),
    parcels: [],
    log: [],
  }
  return { life, timetable, makeshop, np, ...books }
}

export const nowIn = ({ timetable }: Office): string => instantOf(timetable.now())

export function say(office: Office, line: string): void {
  office.log.push(`${nowIn(office).slice(5, 16)} ${line}`)
}

/** Records what was done or found; whether that was accepted. */
export function record(office: Office, event: OrderEvent): boolean {
  if (office.kept === null) return false
  const decision = decideKept(office.kept, event)
  say(office, `records ${event.type}${decision.ok ? '' : `: refused by ${decision.val.rule}`}`)
  if (decision.ok) office.kept = decision.val.kept
  return decision.ok
}

/** Records what was done in makeshop, as this shop does: the next export shows it too. */
export function note(office: Office, event: OrderEvent): void {
  if (office.life.records === 'at_once') record(office, event)
  if (office.life.records === 'a_day_late') office.late = [...office.late, event]
}

/** NP's console, as somebody sees it now. */
export function npStateIn(office: Office): NpState {
  const { status, codes, id } = office.np.now()
  return { status, codes, npTransactionId: id, at: nowIn(office) }
}

import type { KeptOrder, TriageItem } from '../../../src/back-office/index.js'
import { type Day, type Life, quietDay } from './a-life.js'
import { complete, completeAgain, printInvoice } from './follow-steps.js'
import type { NpAnswer } from './np.js'
import { type Office, openOffice, type Parcel, type Sight, say } from './office.js'
import { gateIn, itemIn, workOff } from './operator.js'
import { othersAct } from './others-act.js'
import { exportIn, takeOver, takeOverLast } from './take-over.js'
import { hourOf, instantOf } from './time.js'

/** How many quiet days follow: enough for a detailed review, a correction after it, and the end of that. */
const QUIET_DAYS = 16

/** One morning, after its export was taken over and before anybody acts on it. */
export interface Morning {
  readonly isQuiet: boolean
  readonly sight: Sight
  readonly kept: KeptOrder | null
  readonly item: TriageItem | null
  /** What a person is told by list and gate; the same on the next morning means that nothing has come of it. */
  readonly advice: string
  readonly np: NpAnswer
  readonly isAtWork: boolean
  readonly hasLeft: boolean
}

export interface Lived {
  readonly mornings: readonly Morning[]
  readonly parcels: readonly Parcel[]
  /** What happened, for whoever reads a counterexample. */
  readonly log: string
}

/** Lives an order from its placing to the end of the quiet days, or until it has been done for some of them. */
export async function live(life: Life): Promise<Lived> {
  const office = openOffice(life)
  const mornings: Morning[] = []
  const days = [...life.days, ...Array.from({ length: QUIET_DAYS }, quietDay)]
  for (const [nth, day] of days.entries()) {
    const isQuiet = nth >= life.days.length
    await liveDay(office, nth + 1, day, () => mornings.push(seenIn(office, isQuiet)))
    if (isQuiet && mornings.slice(-3).every(({ item }) => item?.list === 'done')) break
  }
  return { mornings, parcels: office.parcels, log: office.log.join('\n') }
}

async function liveDay(office: Office, nth: number, day: Day, seen: () => void): Promise<void> {
  const { others, stepsAtMost } = day
  let file = exportIn(office)
  const happenings: { readonly minute: number; readonly happens: () => void | Promise<void> }[] = []
  if (others !== null) happenings.push({ minute: hourOf(nth, others.hour), happens: () => meddle(office, others.act) })
  if (day.export !== null) {
    const { lastAgain } = day.export
    const exports = () => {
      file = exportIn(office)
    }
    const takes = async () => {
      await takeOver(office, file)
      if (lastAgain) takeOverLast(office)
      seen()
      workOff(office, stepsAtMost)
    }
    happenings.push({ minute: hourOf(nth, 9) - day.export.staleMinutes, happens: exports })
    happenings.push({ minute: hourOf(nth, 9), happens: takes })
    happenings.push({ minute: hourOf(nth, 12), happens: () => goByGate(office, day.isPacked) })
  }
  for (const { minute, happens } of happenings.sort((one, other) => one.minute - other.minute)) {
    office.timetable.runTo(minute)
    await happens()
  }
  office.timetable.runTo(hourOf(nth, 22))
}

function meddle(office: Office, act: Parameters<typeof othersAct>[0]): void {
  say(office, `others: ${act}`)
  othersAct(act, office.makeshop, office.np)
}

/** The parcels of the day leave, and 配送完了 is entered of those that left before, as the gate has it. */
function goByGate(office: Office, isPacked: boolean): void {
  const { kept, sight, timetable } = office
  const gate = gateIn(office)
  if (kept === null || sight === null || gate === null) return
  say(
    office,
    `gate: ${gate.verdict} ${gate.findings.map(({ code }) => code)}, next ${gate.next.map(({ step }) => step)}`,
  )
  const [next] = gate.next
  if (gate.verdict === 'ship') {
    if (!isPacked) return
    say(office, 'THE PARCEL LEAVES')
    office.parcels.push({ at: instantOf(timetable.now()), sight })
    office.kept = { ...kept, goodsHaveLeft: true }
    timetable.after(office.life.parcel.enteredAfter, () => complete(office))
  } else if (next?.step === 'print_invoice' || next?.step === 'record_printed_invoice') printInvoice(office)
  else if (next?.step === 'complete_delivery_again') completeAgain(office)
}

function seenIn(office: Office, isQuiet: boolean): Morning {
  const { sight, kept, makeshop, np, parcels } = office
  const item = itemIn(office)
  const gate = gateIn(office)
  const told = [item, gate].map((answer) => [
    answer?.findings.map(({ code }) => code),
    answer?.next.map(({ step }) => step),
  ])
  const books = kept === null ? null : [kept.order.paymentStatus, kept.order.syncTrust, kept.order.openFollowUps]
  return {
    isQuiet,
    sight: sight ?? { ...exportIn(office).sight, row: null, observation: null },
    kept,
    item,
    advice: JSON.stringify([item?.list, told, books]),
    np: np.now(),
    isAtWork: makeshop.isAtWork(),
    hasLeft: parcels.length > 0,
  }
}

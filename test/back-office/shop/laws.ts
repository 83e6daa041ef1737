import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLife, type Life } from './a-life.js'
import { SHOWN } from './labels.js'
import { type Lived, live, type Morning } from './live.js'
import { DETAILED_REVIEW } from './np.js'
import type { Sight } from './office.js'
import { refusedSteps } from './refused-steps.js'
import { isNp, isOpen } from './screens.js'

/** How many lives, of which seed. */
export interface Run {
  readonly seed: number
  readonly numRuns: number
}

const isLive = ({ np }: Morning) => ['in_review', 'held', 'approved', 'reported'].includes(np.status)

/** Lists on which nobody looks for work. */
const UNWATCHED = ['done', 'waiting_for_np']

/**
 * What is so is what makeshop and NP do by the rules, typed once more in this folder. Nothing of the package says that:
 * its lists, its gate and its plans say what is done about it.
 */
export function describeShop(run: Run): void {
  /** Each law looks at the same lives, which are lived once. */
  const lived = new Map<string, Promise<Lived>>()
  const lifeOf = (life: Life): Promise<Lived> => {
    const key = JSON.stringify(life)
    const known = lived.get(key) ?? live(life)
    lived.set(key, known)
    return known
  }

  /** A law of whole lives; `holds` gives what it looked at, so that a law that looks at nothing is seen. */
  const law = (title: string, holds: (life: Lived) => number) =>
    it(`${title} (seed ${run.seed})`, async () => {
      let looks = 0
      await fc.assert(
        fc.asyncProperty(aLife, async (drawn) => {
          looks += holds(await lifeOf(drawn))
        }),
        run,
      )
      expect(looks).toBeGreaterThan(run.numRuns / 2)
    })

  describe('a shop that follows the lists, the gate and the plans to the letter', () => {
    law(
      'READ-16, SHIP-01: sends no parcel that NP hasn’t approved, as far as an export shows it',
      ({ parcels, log }) => {
        for (const { sight } of parcels) {
          const { shown, np } = sight
          expect([shown.paymentStatus, shown.deliveryStatus, isOpen(shown)], log).toStrictEqual([
            '審査OK',
            '未配送',
            true,
          ])
          // No export tells who set a status (SYNC-01), nor that somebody cancelled in NP's console (LINK-08).
          if (!sight.isSetByHand && np.status !== 'cancelled') expect(np.status, log).toBe('approved')
        }
        return parcels.length
      },
    )

    law('READ-09, READ-14: sends nothing twice', ({ parcels, log }) => {
      expect(parcels.length, log).toBeLessThan(2)
      return parcels.length
    })

    law('SHIP-02, FLOW-05: has what left reported in the end, or on a list that a person sees', ({ mornings, log }) => {
      const left = mornings.filter(({ hasLeft, sight }) => hasLeft && isOpen(sight.shown))
      for (const each of left) {
        if (each.item?.list === 'done' && each.kept?.order.closed === null) expect(each.np.isReported, log).toBe(true)
      }
      const last = left.at(-1)
      if (last !== undefined && last === mornings.at(-1) && !last.np.isReported)
        expect(UNWATCHED, log).not.toContain(last.item?.list)
      return left.length
    })

    law(
      'SHIP-09, SYNC-02: takes no report that stands beside 未配送 for done, but where NP has one',
      ({ mornings, log }) => {
        const shown = mornings.filter(({ sight: { shown, row } }) => row !== null && isOpen(shown) && isNp(shown))
        for (const { item, sight, np } of shown.filter(({ kept }) => kept?.order.closed === null)) {
          if (item?.list === 'done' && sight.shown.deliveryStatus === '未配送') expect(np.isReported, log).toBe(true)
        }
        return shown.length
      },
    )

    law('CANC-01, READ-08: has what ended in makeshop on a list until it is cancelled at NP', ({ mornings, log }) => {
      const ended = mornings.filter(
        ({ kept, sight: { shown, row } }) =>
          kept !== null && row !== null && (shown.ending === 'cancelled' || !isNp(shown)),
      )
      for (const each of ended.filter(isLive)) {
        if (isTakenForRejected(mornings.slice(0, mornings.indexOf(each) + 1))) continue
        expect(UNWATCHED, log).not.toContain(each.item?.list)
      }
      return ended.length
    })

    law('READ-21: comes to an end with each order, or to what somebody outside has to do', ({ mornings, log }) => {
      const quiet = mornings.filter(({ isQuiet }) => isQuiet)
      for (let nth = SAME_ADVICE - 1; nth < quiet.length; nth += 1) {
        const same = quiet.slice(nth - SAME_ADVICE + 1, nth + 1)
        const [first] = same
        if (first?.item == null || first.item.list === 'done') continue
        if (same.every(isWaitedFor)) continue
        const isSame = same.every(({ advice, np }) => advice === first.advice && np.status === first.np.status)
        expect(isSame ? first.advice : '', log).toBe('')
      }
      return quiet.length
    })

    law('CORR-01, PAY-01, SHIP-05: plans nothing that makeshop’s screens refuse', ({ mornings, log }) => {
      const alike = mornings.filter(agrees)
      for (const { kept, sight } of alike)
        if (kept !== null) expect(refusedSteps(kept.order, sight.shown, sight.at), log).toStrictEqual([])
      return alike.length
    })
  })
}

/**
 * On so many mornings in a row the same isn't advised. Fewer won't do: a lost display doesn't show that NP refused two
 * reports.
 */
const SAME_ADVICE = 5

/**
 * Whoever sees 審査NG takes it for NP's, since no export tells that somebody set it (SYNC-01); but not where 審査OK was
 * what they saw before it.
 */
function isTakenForRejected(mornings: readonly Morning[]): boolean {
  const seen = mornings.filter(({ sight: { row } }) => row !== null).map(({ sight }) => sight)
  const lastOpen = seen.filter(({ shown }) => isOpen(shown) && isNp(shown)).at(-1)
  const isByHand = [lastOpen, seen.at(-1)].some((sight) => sight?.isSetByHand === true && isRejected(sight))
  const before = seen.filter((sight) => !isRejected(sight)).at(-1)
  return isByHand && before?.shown.paymentStatus !== '審査OK'
}

function isRejected({ shown }: Sight): boolean {
  return shown.paymentStatus === '審査NG'
}

/** `wait_for_link` is right as long as the link or NP is at work. */
function isWaitedFor({ item, np, isAtWork }: Morning): boolean {
  const isReviewed = np.status === 'in_review' || (np.status === 'held' && np.codes.includes(DETAILED_REVIEW))
  return item?.next[0]?.step === 'wait_for_link' && (isAtWork || isReviewed)
}

/** Whether the books have what the export showed. */
function agrees({ kept, sight: { shown, row } }: Morning): boolean {
  if (kept === null || row?.outcome !== 'imported' || kept.order.closed !== null || !isOpen(shown)) return false
  const { paymentStatus, deliveryStatus } = kept.order
  return (
    shown.paymentStatus === SHOWN[paymentStatus] &&
    (shown.deliveryStatus === '配送完了') === (deliveryStatus === 'shipped')
  )
}

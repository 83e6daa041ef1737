import fc from 'fast-check'
import { orNull, plain } from '../../arbitraries/values.js'
import { SHOWN, type Shown } from './labels.js'
import { type MakeshopPlan, TYPED_CARRIERS } from './makeshop.js'
import { DETAILED_REVIEW, type NpPlan, type Screening } from './np.js'
import type { Minute } from './time.js'

/** What somebody else in the shop, or the buyer, does without telling the back office. */
export type OtherAct =
  | 'opens_correction'
  | 'edits'
  | 'reverts'
  | 'cancels'
  | 'deletes'
  | 'changes_method'
  | 'cancels_at_np'
  | 'sends_goods_back'
  | Shown

export interface Day {
  readonly others: { readonly act: OtherAct; readonly hour: number } | null
  /** Whether the export is taken over, how long before that it was made, and whether the last one comes once more. */
  readonly export: { readonly staleMinutes: Minute; readonly lastAgain: boolean } | null
  /** How many steps of a plan somebody has time for; `null`: for all of them. */
  readonly stepsAtMost: number | null
  /** Whether the goods are packed by noon. */
  readonly isPacked: boolean
}

export interface Life {
  readonly makeshop: MakeshopPlan
  readonly np: NpPlan
  readonly parcel: {
    readonly carrier: string
    readonly slipNumber: string
    readonly way: 'order_detail' | 'api' | 'sanchoku' | 'other'
    /** Whether the link takes up what comes by the other way, of which the shop knows nothing (SHIP-11). */
    readonly isOtherLinked: boolean
    /** How many minutes after the parcel was handed over 配送完了 is entered. */
    readonly enteredAfter: Minute
  }
  /** Whether what is done in makeshop is recorded, beside what the next export shows. */
  readonly records: 'never' | 'at_once' | 'a_day_late'
  /** How the shop ends what NP won't have. */
  readonly endsBy: 'cancel' | 'payment'
  readonly hiddenColumns: readonly string[]
  /** The days on which others meddle; quiet ones follow. */
  readonly days: readonly Day[]
}

const EASY: Day = { others: null, export: { staleMinutes: 0, lastAgain: false }, stepsAtMost: null, isPacked: true }

/** A day on which all is done as it should be. */
export const quietDay = (): Day => EASY

const screening: fc.Arbitrary<Screening> = fc
  .constantFrom<Pick<Screening, 'answer' | 'code'>>(
    { answer: 'approved', code: '' },
    { answer: 'held', code: 'RE009' },
    { answer: 'held', code: 'RE014' },
    { answer: 'held', code: 'RE024' },
    { answer: 'held', code: 'RE026' },
    { answer: 'held', code: DETAILED_REVIEW },
    { answer: 'refused', code: 'E0100060' },
    { answer: 'refused', code: 'E0100068' },
    { answer: 'rejected', code: 'NG001' },
    { answer: 'rejected', code: 'NG999' },
  )
  .chain((answer) => fc.constantFrom(10, 120, 1_500).map((minutes) => ({ ...answer, minutes })))

const otherAct: fc.Arbitrary<OtherAct> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<OtherAct>(
      'opens_correction',
      'edits',
      'reverts',
      'cancels',
      'deletes',
      'changes_method',
      'cancels_at_np',
      'sends_goods_back',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(SHOWN)) },
)

const day: fc.Arbitrary<Day> = plain<Day>({
  others: orNull(60, plain({ act: otherAct, hour: fc.constantFrom(8, 10, 13, 20) })),
  export: orNull(
    15,
    plain({ staleMinutes: fc.constantFrom(0, 0, 7, 80), lastAgain: fc.constantFrom(false, false, false, true) }),
  ),
  stepsAtMost: orNull(70, fc.constantFrom(0, 1, 2)),
  isPacked: fc.boolean(),
})

const oftenEmpty = <T>(value: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.constantFrom(0, most).chain((maxLength) => fc.array(value, { maxLength }))

export const aLife: fc.Arbitrary<Life> = plain<Life>({
  makeshop: plain<MakeshopPlan>({
    isWiz: fc.constantFrom(false, false, false, false, true),
    linkMinutes: fc.constantFrom(5, 10),
    reportLag: fc.constantFrom(0, 6),
    syncLoss: fc.constantFrom(null, null, 'display', 'dead'),
    sendsClosed: fc.boolean(),
  }),
  np: plain<NpPlan>({
    screenings: oftenEmpty(screening, 3),
    reportRefusals: oftenEmpty(fc.constantFrom('E0100110', 'E0100126', 'E0109002', 'EPRO0105', 'E0100108'), 2),
    paidAfter: orNull(70, fc.constantFrom(300, 4_000)),
  }),
  parcel: plain<Life['parcel']>({
    carrier: fc.constantFrom('ヤマト運輸', ...Object.keys(TYPED_CARRIERS), ''),
    slipNumber: fc.constantFrom('1234-5678-9013', '123456789013', '１２３４－５６７８－９０１３', ''),
    way: fc.constantFrom('order_detail', 'order_detail', 'api', 'sanchoku', 'other'),
    isOtherLinked: fc.boolean(),
    enteredAfter: fc.constantFrom(0, 90, 1_400),
  }),
  records: fc.constantFrom('at_once', 'never', 'a_day_late'),
  endsBy: fc.constantFrom('cancel', 'payment'),
  hiddenColumns: fc.subarray(['NP取引ID', 'エラーコード', '配送業者', '伝票番号', '入金ステータス']),
  days: fc.array(day, { minLength: 1, maxLength: 8 }),
})

import type { RowOptions } from '../observation/row/row-options.js'

/**
 * When an export was made, and which payment methods its shop has. You can pass the options of an
 * import here: `at` has to be that of the import, or its rows are malformed (READ-24).
 *
 * @category Taking over
 */
export interface TakeOverOptions extends Pick<RowOptions, 'at' | 'ownPaymentMethods'> {
  /**
   * What time it is, by your clock: ISO 8601 instant. If `at` lies more than an hour ahead of it, the export isn't
   * taken over: by a wrong `at` what it shows would ship until that time, and every true export would be outdated. Left
   * out or `null`: any `at` is taken as it is.
   */
  readonly now?: string | null | undefined
  /**
   * Whether 注文番号 of this export may have new forms, since somebody saw that their orders are new. Once it was taken
   * over whole, these forms are known for good: the next exports need no `true`, and any other form is doubted. If left
   * out or `null`, an order that comes anew under a number of a new form isn't begun, and nothing ships by the export
   * (`number_form_new`): it may be one that is kept, and its goods would leave again.
   */
  readonly mayHaveNewForms?: boolean | null | undefined
}

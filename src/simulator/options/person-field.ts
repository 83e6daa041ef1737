/**
 * A text field of a buyer or destination, as NP names it.
 *
 * @category Simulator
 */
export type PersonField = 'customer_name' | 'customer_name_kana' | 'company_name' | 'department_name' | 'address'

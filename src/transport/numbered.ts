/** What goes by its 注文番号, be it asked or answered. */
export interface Numbered {
  readonly orderNumber: string
}

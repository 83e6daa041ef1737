/** Whether a value can be `shop_transaction_id`: a text of 1 to 40 characters. */
export function isShopTransactionId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 40
}

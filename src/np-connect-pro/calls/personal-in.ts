/** What is personal in a transaction as it went over the wire, and what was bought. */
export function personalIn(transaction: string): unknown {
  const { customer, dest_customer, goods } = JSON.parse(transaction)
  return [customer, dest_customer, goods]
}

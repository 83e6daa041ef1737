const at = '2026-04-01T10:00:00+09:00'

const draft = {
  orderNumber: 'P20260401000000000001',
  service: 'np_atobarai',
  source: 'storefront',
  multipleDestinations: false,
  preorder: false,
  paymentFee: 330,
  at,
}

const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }

/** A little of everything that a consumer does with each entry, as plain data to be compared. */
export function facts({ main, machine, schema }) {
  const order = main.placeOrder(draft, shop).unwrap()
  const requested = main.decide(order, { type: 'screening.requested', at }).map(({ order }) => order.paymentStatus)
  const refused = main.decide(order, { type: 'screening.approved', at })
  const { send, order: current } = machine.createOrderActor(order)
  send({ type: 'order.cancelled', deleted: false, at })
  const stored = JSON.parse(JSON.stringify(schema.storeOrder(current())))
  return {
    predicate: main.canCorrect('screening_on_hold'),
    decided: requested.val,
    refused: [refused.ok, refused.val.code, main.explain(refused.val, 'en').includes('READ-15')],
    parsed: main.parseCarrier('ﾔﾏﾄ運輸').val,
    notParsed: main.parseCarrier('ネコポス').mapErr(({ code }) => code).val,
    // Without a stack, which would show paths of this machine.
    asJson: JSON.stringify(main.parseCarrier('ネコポス').mapErr(({ code }) => code)),
    closed: current().closed.reason,
    restored: schema.restoreOrder(stored).val.closed.reason,
    notRestored: schema.restoreOrder({ ...stored, paymentFee: -1 }).val.issues.map(({ path }) => path),
  }
}

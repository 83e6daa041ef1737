import { after, at, draft, screened, shop } from './given.mjs'

export function ofMain({ '.': main }) {
  const order = main.placeOrder(draft, shop).unwrap()
  const requested = main.decide(order, { type: 'screening.requested', at }).map(({ order }) => order.paymentStatus)
  const refused = main.decide(order, { type: 'screening.approved', at })
  return {
    predicate: main.canCorrect('screening_on_hold'),
    decided: requested.val,
    refused: [refused.ok, refused.val.code, main.explain(refused.val, 'en').includes('READ-15')],
    parsed: main.parseCarrier('ﾔﾏﾄ運輸').val,
    notParsed: main.parseCarrier('ネコポス').mapErr(({ code }) => code).val,
    // Without a stack, which would show paths of this machine.
    asJson: JSON.stringify(main.parseCarrier('ネコポス').mapErr(({ code }) => code)),
  }
}

export function ofMachine({ '.': main, './machine': { createOrderActor } }) {
  const { send, order } = createOrderActor(after(main, screened('held')))
  const refused = send({ type: 'order.edited', fields: ['amount'], at })
  send({ type: 'order.cancelled', deleted: false, at })
  return { refused: [refused.ok, refused.val.rule], closed: order().closed.reason, status: order().paymentStatus }
}

export function ofSchema({ '.': main, './schema': { restoreOrder, storeOrder } }) {
  const stored = JSON.parse(JSON.stringify(storeOrder(after(main, screened('held')))))
  return {
    restored: restoreOrder(stored).val.paymentStatus,
    notRestored: restoreOrder({ ...stored, paymentFee: -1 }).val.issues.map(({ path }) => path),
  }
}

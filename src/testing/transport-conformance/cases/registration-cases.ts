import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import { must, mustEqual } from '../../must.js'
import type { AddressAtNp } from '../addresses-at-np.js'
import { hasIdOf, mustBeHeld, registerOne } from '../at-np.js'
import { DECISIONS } from '../decisions.js'
import { fold } from '../fold.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, asked } from '../outcomes.js'
import {
  aRequest,
  detailsAt,
  greatAt,
  inFullAt,
  numbered,
  ORDER,
  OTHER,
  otherDetails,
  toSecondHomeAt,
} from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** What reaches NP when an order is registered or updated. */
export const registrationCases: readonly TransportCase[] = [
  {
    id: 'registers-what-it-is-given',
    title: 'registers amount, buyer, destination and goods as they were given',
    async run(tested) {
      await registerOne(tested, ORDER)
      const { amount, buyer, destination, goods } = detailsAt(tested.now)
      const held = await tested.np.registration(ORDER)
      must(held !== null, 'NP has the order.')
      mustEqual(held.amount, amount, 'The amount is the one that was given.')
      mustEqual(held.buyer, buyer.name, 'The buyer is the one that was given.')
      mustEqual(held.destination, destination?.name, 'The destination is the one that was given.')
      const lines = goods.map(({ price, quantity }) => ({ price, quantity }))
      mustEqual(
        held.goods.map(({ price, quantity }) => ({ price, quantity })),
        lines,
        'The goods are those that were given, discounts too.',
      )
    },
  },
  {
    id: 'no-destination',
    title: 'registers no other destination for goods that go to the buyer',
    async run(tested) {
      const { destination: _, ...details } = detailsAt(tested.now)
      await registerOne(tested, ORDER, { details })
      const held = await tested.np.registration(ORDER)
      const told = held?.destination ?? details.buyer.name
      mustEqual(told, details.buyer.name, 'The goods go to the buyer.')
    },
  },
  {
    id: 'second-home',
    title: "registers as a destination another address of the buyer's own name, or updates it",
    async run(tested) {
      const details = toSecondHomeAt(tested.now)
      const request = aRequest(tested, ORDER, { details })
      await asked(() => tested.transport.requestScreening([request]))
      await mustBeHeld(tested, request)
      await tested.np.decides(OTHER, { as: 'held', codes: ['RE009'] })
      const update = aRequest(tested, OTHER, { ...(await registerOne(tested, OTHER)), details })
      await asked(() => tested.transport.requestScreening([update]))
      await mustBeHeld(tested, update)
    },
  },
  {
    id: 'great-order',
    title:
      'registers an amount, a price, a quantity and a discount of many digits and lines that are alike, or updates them',
    async run(tested) {
      const { np, transport } = tested
      const details = greatAt(tested.now)
      await np.decides(OTHER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, OTHER)
      for (const request of [aRequest(tested, ORDER, { details }), aRequest(tested, OTHER, { ...known, details })]) {
        // NP trusts few buyers with as much; what it was told it has all the same.
        await np.decides(request.orderNumber, { as: 'rejected', codes: ['NG001'] })
        await asked(() => transport.requestScreening([request]))
        await mustBeHeld(tested, request)
      }
    },
  },
  {
    id: 'destination-gone',
    title: 'CORR-03 leaves NP no destination from before where an update has none: the goods go to the buyer',
    async run(tested) {
      const { np, transport } = tested
      await np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, ORDER)
      const { destination: _, ...details } = detailsAt(tested.now)
      await asked(() => transport.requestScreening([aRequest(tested, ORDER, { ...known, details })]))
      const held = await np.registration(ORDER)
      mustEqual(held?.destination ?? details.buyer.name, details.buyer.name, 'The goods go to the buyer.')
    },
  },
  {
    id: 'wiz-service',
    title: 'registers an NP後払いwiz order as one',
    async run(tested) {
      await registerOne(tested, ORDER, { service: 'np_atobarai_wiz' })
      mustEqual((await tested.np.registration(ORDER))?.service, 'np_atobarai_wiz', 'The order is a wiz order.')
    },
  },
  {
    id: 'order-day-in-tokyo',
    title: 'tells NP the day of the order in Asia/Tokyo',
    async run(tested) {
      await registerOne(tested, ORDER)
      const day = dayInTokyo(tested.now, 3)
      mustEqual((await tested.np.registration(ORDER))?.orderedOn, day, 'At 15:30Z the next day has begun in Tokyo.')
    },
  },
  {
    id: 'order-day-in-the-evening',
    title: 'tells NP of an order late in the evening no later day than that in Asia/Tokyo',
    async run(tested) {
      const day = dayInTokyo(tested.now, 4)
      for (const [index, time] of ['T14:59:59Z', 'T23:59:59+09:00'].entries()) {
        const orderNumber = numbered(index)
        const details = { ...detailsAt(tested.now), orderedAt: `${day}${time}` }
        await registerOne(tested, orderNumber, { details })
        const held = await tested.np.registration(orderNumber)
        mustEqual(held?.orderedOn, day, `At ${time.slice(1)} the day is not yet over in Tokyo.`)
      }
    },
  },
  {
    id: 'addresses',
    title: 'registers addresses and telephones of buyer and destination, or updates them, as they were given',
    needs: 'addresses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'addresses')
      await np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, ORDER)
      const details = otherDetails(0, detailsAt(tested.now).orderedAt)
      mustEqual(addressesOf(await np.addresses(ORDER)), addressesOf(detailsAt(tested.now)), 'NP has what was given.')
      await asked(() => transport.requestScreening([aRequest(tested, ORDER, { ...known, details })]))
      mustEqual(addressesOf(await np.addresses(ORDER)), addressesOf(details), 'NP has what was given last.')
    },
  },
  {
    id: 'names-in-full',
    title: 'registers names of 21 characters in full, or updates them',
    async run(tested) {
      const { np, transport } = tested
      const details = inFullAt(tested.now)
      await np.decides(OTHER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, OTHER)
      for (const request of [aRequest(tested, ORDER, { details }), aRequest(tested, OTHER, { ...known, details })]) {
        await asked(() => transport.requestScreening([request]))
        await mustBeHeld(tested, request)
      }
    },
  },
  {
    id: 'addresses-in-full',
    title: 'registers addresses of 55 characters in full, or updates them',
    needs: 'addresses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'addresses')
      const details = inFullAt(tested.now)
      await np.decides(OTHER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, OTHER)
      for (const request of [aRequest(tested, ORDER, { details }), aRequest(tested, OTHER, { ...known, details })]) {
        await asked(() => transport.requestScreening([request]))
        const seen = addressesOf(await np.addresses(request.orderNumber))
        mustEqual(seen, addressesOf(details), 'NP has all of it.')
      }
    },
  },
  {
    id: 'updates-with-what-it-is-given',
    title: 'CORR-03 updates service, day, amount, buyer, destination and goods alike',
    async run(tested) {
      const service = 'np_atobarai_wiz'
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, ORDER, { service })
      const details = otherDetails(0, `${dayInTokyo(tested.now, 3)}T15:30:00Z`)
      const goods = [...details.goods, { name: 'クーポン値引き', price: -200, quantity: 1 }]
      const request = aRequest(tested, ORDER, {
        ...known,
        service,
        details: { ...details, amount: details.amount - 200, goods },
      })
      await asked(() => tested.transport.requestScreening([request]))
      await mustBeHeld(tested, request)
    },
  },
  {
    id: 'updates-what-np-knows',
    title: 'CORR-03 updates an order that NP knows and never registers it a second time',
    async run(tested) {
      const { np, transport } = tested
      await np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const { npTransactionId } = await registerOne(tested, ORDER)
      const goods = [{ name: '木彫りの人形', price: 3000, quantity: 1 }]
      const details = { ...detailsAt(tested.now), amount: 3000, goods }
      await asked(() => transport.requestScreening([aRequest(tested, ORDER, { npTransactionId, details })]))
      mustEqual(await np.registrations(ORDER), 1, 'The order is registered once.')
      mustEqual(await np.updates(ORDER), 1, 'The order is updated once.')
      mustEqual((await np.registration(ORDER))?.amount, 3000, 'The amount is the corrected one.')
    },
  },
  {
    id: 'id-as-it-came-back',
    title: 'passes on the NP取引ID as it came back, also when an update changed it, whatever NP decides on that',
    async run(tested) {
      const { np, transport } = tested
      for (const [index, decision] of DECISIONS.entries()) {
        const orderNumber = numbered(index)
        await np.decides(orderNumber, { as: 'held', codes: ['RE009'] })
        const before = await registerOne(tested, orderNumber)
        await np.decides(orderNumber, decision)
        await np.disturbs(orderNumber, 'renames')
        const request = aRequest(tested, orderNumber, before)
        const answer = answerFor(await asked(() => transport.requestScreening([request])), orderNumber)
        const held = await np.registration(orderNumber)
        must(held?.npTransactionId !== before.npTransactionId, 'NP gave the order another id (see "renames").')
        must(hasIdOf(answer, held), 'The answer has the id that came back.', answer)
      }
    },
  },
]

/** Addresses in one form: width, hyphens and spaces are a transport's own affair. */
function addressesOf(
  of: { readonly buyer: AddressAtNp; readonly destination?: AddressAtNp | null | undefined } | null,
) {
  return [of?.buyer, of?.destination].map(
    (each) => each && [each.postcode, each.address, each.telephone].map((text) => fold(String(text))),
  )
}

import type fc from 'fast-check'
import type { OrderEvent, OrderEventOf, OrderEventType } from '../../src/index.js'
import type { serveNpSimulator } from '../../src/simulator/node.js'
import { arbitraryEvent, type arbitraryHistory } from '../../src/testing/arbitraries/index.js'
import type {
  StoreCase,
  StoreConformance,
  StoreUnderTest,
  TransportCase,
  TransportConformance,
  TransportUnderTest,
} from '../../src/testing/index.js'

const absent = {
  title: undefined,
  again: undefined,
  tearDown: undefined,
  port: undefined,
  maxLength: undefined,
  worldHas: undefined,
  sortsBeyondBasicPlane: undefined,
  needs: undefined,
}

// Should compile, under exactOptionalPropertyTypes too: what may be left out may be undefined, as in every other entry.
absent satisfies Pick<StoreConformance, 'title' | 'sortsBeyondBasicPlane'>
absent satisfies Pick<TransportConformance, 'title' | 'worldHas'>
absent satisfies Pick<TransportCase, 'needs'> & Pick<StoreCase, 'needs'>
absent satisfies Omit<StoreUnderTest, 'store'>
absent satisfies Pick<TransportUnderTest, 'tearDown'>
absent satisfies Parameters<typeof serveNpSimulator>[1]
absent satisfies Parameters<typeof arbitraryHistory>[0]

// Of one type the events have its fields, of any type they are any event.
const edited: fc.Arbitrary<OrderEventOf<'order.edited'>> = arbitraryEvent('order.edited')
const any: fc.Arbitrary<OrderEvent> = arbitraryEvent()
const some = (type?: OrderEventType): fc.Arbitrary<OrderEvent> => arbitraryEvent(type)
const given = <T extends OrderEventType>(type: T): fc.Arbitrary<OrderEventOf<T>> => arbitraryEvent(type)
void [edited, any, some, given]
// @ts-expect-error there is no such event
arbitraryEvent('order.eaten')
// @ts-expect-error without its type it gives any event
arbitraryEvent() satisfies fc.Arbitrary<OrderEventOf<'order.edited'>>

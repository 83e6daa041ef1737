import { versionOf } from '../../../sync/store/version-of.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { ODD_TEXTS } from '../../odd-texts.js'
import { eachValueAlone, eachValueByTurns } from '../each-value.js'
import { anEntry, put } from '../entries.js'
import type { StoreCase } from '../store-case.js'

const P = 'KIT-0001'

/** What is saved comes back, whatever it is, and whatever stood there before. */
export const valueCases: readonly StoreCase[] = [
  {
    id: 'each-value',
    title: 'gives back each value that a field may have, whatever the other fields say',
    async run(store) {
      const entries = eachValueAlone()
      await put(store, ...entries)
      for (const entry of entries) {
        const { orderNumber } = entry.order
        mustEqualInAnyFieldOrder(await store.load(orderNumber), entry, 'What is loaded is what was saved.')
      }
    },
  },
  {
    id: 'value-over-value',
    title: 'gives back each value that a field may have, whatever stood in its place before, and null as well',
    async run(store) {
      let expected = null
      for (const entry of eachValueByTurns(P)) {
        mustEqualInAnyFieldOrder(await store.save(entry, expected), 'saved', 'The expected entry is there.')
        mustEqualInAnyFieldOrder(await store.load(P), entry, 'What is loaded is what was saved last.')
        expected = versionOf(entry)
      }
    },
  },
  {
    id: 'odd-texts',
    title:
      'gives back text as it was typed or as NP gave it, with control characters, halves of a character, quotation marks and spaces at its end',
    async run(store) {
      const paymentMethod = { id: 'own', label: `${ODD_TEXTS.join(' ')} `, linked: false }
      const odd = anEntry(P, {}, { problem: { stage: 'shipment', codes: ODD_TEXTS }, paymentMethod })
      await put(store, odd)
      mustEqualInAnyFieldOrder(await store.load(P), odd, 'It is as it was saved.')
    },
  },
]

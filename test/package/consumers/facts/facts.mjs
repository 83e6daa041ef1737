import { ofBackOffice, ofBooks, ofMakeshop } from './beside-makeshop.mjs'
import { ofNpConnectPro, ofSimulator, ofSimulatorNode, ofSync, ofTransport } from './link.mjs'
import { ofMachine, ofMain, ofSchema } from './order.mjs'
import { ofArbitraries, ofTesting } from './testing.mjs'

const FACTS = {
  '.': ofMain,
  './machine': ofMachine,
  './schema': ofSchema,
  './back-office': ofBackOffice,
  './books': ofBooks,
  './makeshop': ofMakeshop,
  './np-connect-pro': ofNpConnectPro,
  './transport': ofTransport,
  './sync': ofSync,
  './simulator': ofSimulator,
  './simulator/node': ofSimulatorNode,
  './testing': ofTesting,
  './testing/arbitraries': ofArbitraries,
}

/** A little of what a consumer does with each of these entries, as plain data to be compared. */
export async function facts(entries) {
  const found = {}
  for (const entry of Object.keys(entries)) {
    // Said under the entry's name, so that one that is broken doesn't hide how the others are.
    found[entry] = await Promise.resolve(entries)
      .then(FACTS[entry])
      .catch((error) => `${error}`)
  }
  return found
}

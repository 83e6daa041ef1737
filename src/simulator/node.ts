/**
 * **This is not NP.** The simulator as an HTTP server on the machine's own loopback address, for clients in another
 * process or language. It was never compared with NP's systems; give it made-up credentials. It needs Node.js.
 *
 * @module makeshop-np-atobarai/simulator/node
 * @packageDocumentation
 */

export { type ServedNpSimulator, serveNpSimulator } from './node/serve-np-simulator.js'

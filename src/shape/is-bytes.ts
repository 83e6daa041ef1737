/**
 * Whether a value is a `Uint8Array`, such as a Buffer, of any realm: jsdom has a `Uint8Array` of its own, of which
 * Node's buffers are no instances.
 */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

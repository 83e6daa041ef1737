const boom = () => {
  throw new Error('boom')
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** Things that only plain JavaScript can pass, and that can't be looked at or answer differently the next time. */
export const HOSTILE: readonly (readonly [kind: string, thing: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a text', 'settled'],
  ['a number', 7],
  ['a symbol', Symbol('settled')],
  ['a list', []],
  ['an empty object', {}],
  ['a getter that throws', Object.defineProperty({}, 'outcome', { get: boom })],
  ['a proxy that throws', new Proxy({}, { get: boom, has: boom, ownKeys: boom })],
  ['a revoked proxy', revoked()],
  ['a proxy that is everything', new Proxy(() => 0, { get: () => 'approved' })],
]

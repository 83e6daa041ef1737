import { keysOf } from '../../shape/keys-of.js'
import { NP_CALLS, type NpCall } from '../options/np-call.js'

/** Finds the call that a method and an address stand for; `null` where NP has none there. */
export function createRouter(basePath: string): (method: string, url: string) => NpCall | null {
  const routes = new Map<string, NpCall>()
  for (const call of keysOf(NP_CALLS)) {
    const { method, path } = NP_CALLS[call]
    routes.set(`${method} ${basePath}${path}`, call)
  }
  return (method, url) => routes.get(`${method} ${pathOf(url)}`) ?? null
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*/s, '')
}

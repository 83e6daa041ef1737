import { NP_CALLS, type NpCall } from '../options/np-call.js'

/** Finds the call that a method and an address stand for; `null` where NP has none there. */
export function createRouter(basePath: string): (method: string, url: string) => NpCall | null {
  const routes = new Map<string, NpCall>()
  for (const [call, { method, path }] of Object.entries(NP_CALLS)) {
    if (isNpCall(call)) routes.set(`${method} ${basePath}${path}`, call)
  }
  return (method, url) => routes.get(`${method} ${pathOf(url)}`) ?? null
}

function isNpCall(call: string): call is NpCall {
  return Object.hasOwn(NP_CALLS, call)
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*/s, '')
}

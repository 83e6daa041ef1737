import type { ScreeningRequest } from '../../transport/screening-request.js'
import type { Site } from '../options/site.js'
import type { Entry } from './entry.js'
import { screeningEntry } from './screening-entry.js'

/** An order to register anew: only one that NP knows. */
export function reregistrationEntry(request: ScreeningRequest, site: Site | undefined): Entry | null {
  const entry = screeningEntry(request, site)
  return entry?.call === 'update' ? { ...entry, call: 'reregister' } : null
}

import type { Clock } from '../../clock/clock.js'
import type { Carrier } from '../../vocabulary/carrier.js'
import type { FetchLike } from './fetch-like.js'
import type { NpExchange } from './np-exchange.js'
import type { Site } from './site.js'

/** The options after they were looked through. They live in closures only, where nothing prints them. */
export interface Settings {
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** What must not come back from any call. */
  readonly secrets: readonly string[]
  readonly fetch: FetchLike
  readonly clock: Clock
  readonly timeoutMs: number
  readonly screeningBatch: number
  readonly otherBatch: number
  readonly carrierCode: (carrier: Carrier) => string | null
  readonly site: Site | undefined
  readonly onExchange: (exchange: NpExchange) => void
}

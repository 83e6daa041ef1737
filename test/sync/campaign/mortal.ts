import type { SyncDriverOptions } from '../../../src/sync/index.js'

const AWAITS = [
  'load',
  'due',
  'attention',
  'save',
  'requestScreening',
  'pollScreening',
  'reportShipments',
  'details',
  'wait',
] as const

/** Where a driver can die: at each of its awaits, before the thing is done, or after it and before it hears of it. */
export type Place = `${'before' | 'after'} ${(typeof AWAITS)[number]}`

export const PLACES: readonly Place[] = AWAITS.flatMap((name): Place[] => [`before ${name}`, `after ${name}`])

const never = new Promise<never>(() => {})

/**
 * A driver's surroundings, which end its process at one of its awaits: from there on nothing that it calls is done, and
 * nothing comes back to it, not even what was under way.
 */
export function mortal(options: SyncDriverOptions, dies: (place: Place) => boolean) {
  let die: () => void = () => {}
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died')
  })
  let dead = false
  const at = (place: Place) => {
    if (!dead && dies(place)) {
      dead = true
      die()
    }
    return dead
  }
  const ends =
    <A extends readonly unknown[], R>(name: (typeof AWAITS)[number], act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (dead || at(`before ${name}`)) return never
      const result = await act(...given)
      return dead || at(`after ${name}`) ? never : result
    }
  const { store, transport, clock } = options
  const surroundings: SyncDriverOptions = {
    ...options,
    store: {
      load: ends('load', store.load),
      due: ends('due', store.due),
      attention: ends('attention', store.attention),
      save: ends('save', store.save),
    },
    transport: {
      requestScreening: ends('requestScreening', (requests, signal) => transport.requestScreening(requests, signal)),
      pollScreening: ends('pollScreening', (refs, signal) => transport.pollScreening(refs, signal)),
      reportShipments: ends('reportShipments', (reports, signal) => transport.reportShipments(reports, signal)),
    },
    details: ends('details', options.details),
    clock: { now: clock.now, wait: ends('wait', clock.wait) },
  }
  return { options: surroundings, died }
}

import type { SyncStore } from '../../../src/sync/index.js'

/**
 * A store whose connection breaks now and then: before something is done, or after it and before anybody hears of it.
 */
export function flaky(store: SyncStore, breaks: () => boolean): SyncStore {
  const broken =
    <A extends readonly unknown[], R>(act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (breaks()) throw new Error('connection lost')
      const result = await act(...given)
      if (breaks()) throw new Error('connection lost')
      return result
    }
  return {
    load: broken(store.load),
    due: broken(store.due),
    attention: broken(store.attention),
    save: broken(store.save),
  }
}

/** An `AbortController` that counts who still listens for its abort. */
export class CountingController extends AbortController {
  listeners = 0

  constructor() {
    super()
    const { signal } = this
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'abort') this.listeners += 1
      add(...given)
    }
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      if (given[0] === 'abort') this.listeners -= 1
      remove(...given)
    }
  }
}

import { getHeapStatistics } from 'node:v8'

/** The bytes in use on the heap, whatever they are used for. */
export function heapUsed() {
  return getHeapStatistics().used_heap_size
}

/** The bytes in use on the heap after everything that can go is gone. Needs `--expose-gc`. */
export function heapKept() {
  globalThis.gc?.()
  globalThis.gc?.()
  return heapUsed()
}

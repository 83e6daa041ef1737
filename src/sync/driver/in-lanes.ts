/** Runs jobs, at most so many at the same time, each as soon as a lane is free. */
export async function inLanes(jobs: readonly (() => Promise<void>)[], lanes: number): Promise<void> {
  const waiting = jobs.values()
  const lane = async () => {
    for (const job of waiting) await job()
  }
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane))
}

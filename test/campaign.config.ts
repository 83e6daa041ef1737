import { defineConfig } from 'vitest/config'
import { base } from '../vitest.config.js'

/** `npm run campaign`: SEEDS=1,2,3, ORDERS=10000 and LIVES=4000 unless told otherwise. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/**/*.campaign.ts'], testTimeout: 3_600_000 },
})

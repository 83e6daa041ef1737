import { defineConfig } from 'vitest/config'
import { base } from '../../../vitest.config.js'

/** `npm run campaign`: SEEDS=1,2,3 and ORDERS=10000 unless told otherwise. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/sync/campaign/big.campaign.ts'], testTimeout: 3_600_000 },
})

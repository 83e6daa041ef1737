import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../../../vitest.config.js'

/** `npm run campaign`: SEEDS=1,2,3 and ORDERS=10000 unless told otherwise. */
export default mergeConfig(
  base,
  defineConfig({ test: { include: ['test/sync/campaign/big.campaign.ts'], testTimeout: 3_600_000, silent: false } }),
)

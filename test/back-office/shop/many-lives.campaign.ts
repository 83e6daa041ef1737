import { describeShop } from './laws.js'

const SEEDS = (process.env['SEEDS'] ?? '1,2,3').split(',').map(Number)
const LIVES = Number(process.env['LIVES'] ?? 4_000)

for (const seed of SEEDS) describeShop({ seed, numRuns: LIVES })

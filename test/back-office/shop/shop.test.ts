import { describeShop } from './laws.js'

describeShop({ seed: 20261128, numRuns: 260 })

import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { API } from './api.js'
import { EXPORT } from './export.js'
import { REPORT } from './report.js'
import { ROW } from './row.js'
import { SETTINGS } from './settings.js'
import { WORDING } from './wording.js'

export const MAKESHOP: readonly ExplainedSurvivor[] = [...API, ...EXPORT, ...REPORT, ...ROW, ...SETTINGS, ...WORDING]

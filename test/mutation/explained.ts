import { BACK_OFFICE } from './explained/back-office/index.js'
import { BOOKS } from './explained/books.js'
import { CLOCK } from './explained/clock.js'
import { INTAKE } from './explained/intake.js'
import { LIFECYCLE } from './explained/lifecycle.js'
import { MACHINE } from './explained/machine.js'
import { MAKESHOP } from './explained/makeshop/index.js'
import { NP_CODE } from './explained/np-code.js'
import { NP_CONNECT_PRO } from './explained/np-connect-pro/index.js'
import { ORDER } from './explained/order.js'
import { PARSING } from './explained/parsing.js'
import { REFUSAL } from './explained/refusal.js'
import { SCHEMA } from './explained/schema.js'
import { SHAPE } from './explained/shape.js'
import { SIMULATOR } from './explained/simulator.js'
import { SYNC } from './explained/sync.js'
import { TESTING } from './explained/testing.js'
import { TEXT } from './explained/text.js'
import { VALIDATORS } from './explained/validators.js'
import { WORDING } from './explained/wording.js'
import type { ExplainedSurvivor } from './mutation-faults.js'

/** The mutants that no test can kill, each with the reason: nothing that a caller can see tells them apart. */
export const EXPLAINED: readonly ExplainedSurvivor[] = [
  ...BACK_OFFICE,
  ...BOOKS,
  ...CLOCK,
  ...INTAKE,
  ...LIFECYCLE,
  ...MACHINE,
  ...MAKESHOP,
  ...NP_CODE,
  ...NP_CONNECT_PRO,
  ...ORDER,
  ...PARSING,
  ...REFUSAL,
  ...SCHEMA,
  ...SIMULATOR,
  ...SYNC,
  ...TESTING,
  ...SHAPE,
  ...TEXT,
  ...VALIDATORS,
  ...WORDING,
]

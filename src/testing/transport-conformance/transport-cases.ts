import { abortCases } from './cases/abort-cases.js'
import { batchCases } from './cases/batch-cases.js'
import { capabilityCases } from './cases/capability-cases.js'
import { codelessCases } from './cases/codeless-cases.js'
import { faultCases } from './cases/fault-cases.js'
import { halfAnswerCases } from './cases/half-answer-cases.js'
import { mixedCases } from './cases/mixed-cases.js'
import { paymentCases } from './cases/payment-cases.js'
import { pollCases } from './cases/poll-cases.js'
import { privacyCases } from './cases/privacy-cases.js'
import { referenceCases } from './cases/reference-cases.js'
import { registrationCases } from './cases/registration-cases.js'
import { reregistrationCases } from './cases/reregistration-cases.js'
import { screeningCases } from './cases/screening-cases.js'
import { shipmentCases } from './cases/shipment-cases.js'
import { unknownCases } from './cases/unknown-cases.js'
import { updateCases } from './cases/update-cases.js'
import type { TransportCase } from './transport-case.js'
import { withholding } from './withholding.js'

/**
 * Every case of the transport kit, if you run them by other means than `describeTransport`.
 *
 * @category Testing
 */
export const TRANSPORT_CASES: readonly TransportCase[] = [
  ...batchCases,
  ...mixedCases,
  ...registrationCases,
  ...updateCases,
  ...referenceCases,
  ...screeningCases,
  ...codelessCases,
  ...pollCases,
  ...shipmentCases,
  ...unknownCases,
  ...halfAnswerCases,
  ...faultCases,
  ...abortCases,
  ...capabilityCases,
  ...paymentCases,
  ...reregistrationCases,
  ...privacyCases,
].map(withholding)

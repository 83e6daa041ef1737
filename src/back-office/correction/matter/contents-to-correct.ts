import type { EditField } from '../../../vocabulary/edit-field.js'
import type { Finding } from '../../answer/finding.js'
import { found } from '../../answer/found.js'
import { isEmailAlone } from '../../plan/is-email-alone.js'
import type { CorrectionCode } from '../correction-code.js'

/** That these fields have to be corrected; the e-mail address alone is outside the procedure (CORR-04). */
export function contentsToCorrect(fields: readonly EditField[]): Finding<CorrectionCode> {
  return isEmailAlone(fields) ? found('email_to_correct', 'READ-13') : found('contents_to_correct', 'CORR-02')
}

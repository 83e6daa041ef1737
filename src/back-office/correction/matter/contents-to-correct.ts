import type { EditField } from '../../../vocabulary/edit-field.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { isEmailAlone } from '../../plan/is-email-alone.js'
import type { CorrectionCode } from '../correction-code.js'

/** That these fields have to be corrected; the e-mail address alone is outside the procedure (CORR-04). */
export function contentsToCorrect(fields: readonly EditField[]): Finding<CorrectionCode> {
  return isEmailAlone(fields) ? findingOf('email_to_correct', 'READ-13') : findingOf('contents_to_correct', 'CORR-02')
}

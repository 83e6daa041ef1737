import { readCarrier } from '../../parsing/read-carrier.js'

/** Whether a carrier's text names a mail service, which a person reports; of any other NP has to be asked (READ-06). */
export function isMailService(carrier: string): boolean {
  return readCarrier(carrier).fault === 'mail_service'
}

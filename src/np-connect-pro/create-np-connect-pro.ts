import { cancelMeaning } from './answer/cancel-meaning.js'
import { paymentMeaning } from './answer/payment-meaning.js'
import { screeningMeaning } from './answer/screening-meaning.js'
import { checkCredentials } from './calls/check-credentials.js'
import { entriesOf } from './calls/entries-of.js'
import { inParts } from './calls/in-parts.js'
import { reportShipments } from './calls/report-shipments.js'
import { reregistrationEntry } from './calls/reregistration-entry.js'
import { screeningEntry } from './calls/screening-entry.js'
import { transactionEntry } from './calls/transaction-entry.js'
import type { NpConnectPro } from './np-connect-pro.js'
import type { NpConnectProOptions } from './options/np-connect-pro-options.js'
import { settingsOf } from './options/settings-of.js'

/**
 * Makes a transport that talks to NPコネクトプロ over HTTP. **Beside a live 自動連携 it would register orders a second
 * time.**
 *
 * - Whatever goes wrong on the way is a value of the port. An order is `unknown`, never refused and never approved,
 *   after a time-out, a lost connection, a 5xx, or an answer that doesn't name it, or has its NP取引ID with another
 *   order's number.
 * - A batch goes out in as many HTTP calls as `batchSize` asks for, one after the other. If NP closes or the caller
 *   gives up in the middle, all orders from there on are `unknown`, even those that weren't sent. To be able to give up
 *   between two registrations, ask for each by itself.
 * - The object holds nothing that may not be printed.
 *
 * @param options - the credentials, which system of NP's is meant, and what depends on the contract
 * @throws TypeError if an option is missing or isn't of its form; the message names it and never its value.
 *
 * @example
 * ```ts
 * const np = createNpConnectPro({ baseUrl: NP_CONNECT_PRO_TEST_URL, merchantCode, spCode, terminalId })
 * const accepted = await np.checkCredentials()
 * if (!accepted.ok) console.error(explainTransportFault(accepted.val, 'en'))
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export function createNpConnectPro(options: NpConnectProOptions): NpConnectPro {
  const settings = settingsOf(options)
  const { site, screeningBatch, otherBatch } = settings
  // An update may bring a new id of NP's; whether a look-up repeats the shop's isn't known.
  const requested = { namedBy: 'any', meaning: screeningMeaning } as const
  const polled = { namedBy: 'np', meaning: screeningMeaning } as const
  const cancelled = { namedBy: 'np', meaning: cancelMeaning } as const
  const paid = { namedBy: 'np', meaning: paymentMeaning } as const
  return {
    requestScreening(requests, signal) {
      const entries = entriesOf(requests, (request) => screeningEntry(request, site))
      return inParts(settings, entries, screeningBatch, requested, signal)
    },
    pollScreening(transactions, signal) {
      const entries = entriesOf(transactions, (each) => transactionEntry('find_screening', each))
      return inParts(settings, entries, otherBatch, polled, signal)
    },
    reportShipments: (reports, signal) => reportShipments(settings, reports, signal),
    cancel(transactions, signal) {
      const entries = entriesOf(transactions, (each) => transactionEntry('cancel', each))
      return inParts(settings, entries, otherBatch, cancelled, signal)
    },
    pollPayments(transactions, signal) {
      const entries = entriesOf(transactions, (each) => transactionEntry('find_payment', each))
      return inParts(settings, entries, otherBatch, paid, signal)
    },
    reregister(requests, signal) {
      const entries = entriesOf(requests, reregistrationEntry)
      return inParts(settings, entries, screeningBatch, requested, signal)
    },
    checkCredentials: (signal) => checkCredentials(settings, signal),
  }
}

import {
  createNpConnectPro,
  type FetchLike,
  NP_CONNECT_PRO_TEST_URL,
  type NpConnectPro,
} from '../../src/np-connect-pro/index.js'
import type { NpTransport } from '../../src/transport/index.js'

declare const np: NpConnectPro
declare const credentials: { readonly merchantCode: string; readonly spCode: string; readonly terminalId: string }

// Should compile: it is the port, with every optional call, and the platform's own fetch and signal fit.
np satisfies NpTransport
np.cancel satisfies NonNullable<NpTransport['cancel']>
fetch satisfies FetchLike
np.checkCredentials(AbortSignal.timeout(1))
createNpConnectPro({ ...credentials, baseUrl: NP_CONNECT_PRO_TEST_URL, fetch })

// @ts-expect-error Which system is meant is always said.
createNpConnectPro({ ...credentials })
// @ts-expect-error A code of no carrier.
createNpConnectPro({ ...credentials, baseUrl: NP_CONNECT_PRO_TEST_URL, carrierCodes: { nobody: '59010' } })

import { NP_SERVICES, type NpService } from '../../vocabulary/np-service.js'
import { NP_SERVICE_LABELS } from '../../vocabulary/np-service-labels.js'

/** What stands in 決済方法 of an order of NP's, without the shop's settings. */
export const NP_METHOD_TEXTS: Readonly<Record<string, NpService>> = Object.fromEntries(
  NP_SERVICES.flatMap((service) => {
    const { ja } = NP_SERVICE_LABELS[service]
    return [service, ja, `${ja}(自動連携)`].map((text) => [text, service])
  }),
)

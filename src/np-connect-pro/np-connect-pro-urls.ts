/**
 * The address of NPコネクトプロ's test environment, for `baseUrl`. It is no default: you always say which system is
 * meant.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export const NP_CONNECT_PRO_TEST_URL = 'https://ctcp.np-payment-gateway.com/v1'

/**
 * The address of NPコネクトプロ's production environment, for `baseUrl`, as one source has it. It is no default: what is
 * registered there is a real invoice.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export const NP_CONNECT_PRO_PRODUCTION_URL = 'https://cp.np-payment-gateway.com/v1'

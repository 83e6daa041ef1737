/** The payment method that every order starts with: NP後払い itself. */
export const NP_ATOBARAI = { id: 'np_atobarai', label: 'NP後払い', linked: true } as const

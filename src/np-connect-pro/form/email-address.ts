import { nfkc } from '../../text/nfkc.js'
import { visible } from './visible.js'

/** メールアドレス in half-width characters. White space in it stays: without it, it might be a stranger's. */
export function emailAddress(text: string): string {
  return visible(nfkc(text))
}

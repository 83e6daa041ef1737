import { type LeastTextDecoder, textDecoder } from '../../text/text-decoder.js'
import { LONGEST_BODY } from '../answer/longest-body.js'
import type { BodyReader, FetchResponse } from '../options/fetch-like.js'

/**
 * The text of a body, as far as anybody looks at it: what is longer is broken off there. A few bytes on the way may
 * be unpacked to more than a program can hold.
 */
export async function readBody(response: FetchResponse): Promise<string> {
  const decoder = textDecoder('utf-8')
  const reader = decoder === null ? undefined : response.body?.getReader?.()
  if (decoder !== null && reader !== undefined) return textOf(reader, decoder)
  // A stream is decoded without the mark that it may begin with; not every client takes it away.
  return String(await response.text()).replace(/^\uFEFF/, '')
}

async function textOf(reader: BodyReader, decoder: LeastTextDecoder): Promise<string> {
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > LONGEST_BODY) {
      // Nobody waits for the rest, nor for how its end is taken.
      reader.cancel().catch(() => undefined)
      return text
    }
  }
}

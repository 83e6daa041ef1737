import type { Answer } from '../call/answer.js'

/** What comes back over the wire. */
export type Reply = AnswerReply | BrokenReply

/** An answer with a status and a body. */
export interface AnswerReply {
  readonly status: number
  readonly body: string
  readonly html: boolean
  /** In small pieces, over a while. */
  readonly drips: boolean
}

/** No answer: the connection breaks, at once or after a long silence. `code` is what the platform calls that. */
interface BrokenReply {
  readonly code: 'ECONNREFUSED' | 'ECONNRESET' | 'UND_ERR_HEADERS_TIMEOUT'
}

export function jsonReply({ status, results, errors }: Pick<Answer, 'status' | 'results' | 'errors'>): AnswerReply {
  const body =
    errors.length === 0
      ? JSON.stringify({ results })
      : JSON.stringify(results.length === 0 ? { errors } : { results, errors })
  return { status, body, html: false, drips: false }
}

/** A page for people where a program asked. */
export function htmlReply(status: number, title: string): AnswerReply {
  const body = `<!DOCTYPE html>\n<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>\n`
  return { status, body, html: true, drips: false }
}

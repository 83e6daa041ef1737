/** An https address, or an http one on this very machine; without a user, a query or a fragment. */
export const HTTP_ADDRESS =
  /^(?:https:\/\/[^\s/?#@\\]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:\/[^\s?#\\]*)?$/

const form = /^[\w.-]{1,128}$/

/** Gives back the id that the one who asks has given the request; makes none, so that answers stay pure. */
export function withRequestId(response: Response, { headers }: Request): Response {
  const id = headers.get('X-Request-Id')
  if (id !== null && form.test(id)) response.headers.set('X-Request-Id', id)
  return response
}

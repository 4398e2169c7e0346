const form = /^[\w.-]{1,128}$/

/** Whether a text can be the id of a request: anything else is not repeated. */
export const isRequestId = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && form.test(text)

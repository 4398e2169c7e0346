/** Where the API answers when it is started as its documentation says. */
const host = 'localhost:8787'

/** The request that asks the same of the API. */
export const requestOf = (address: string): string => `curl -s '${host}${address.replaceAll("'", '%27')}'`

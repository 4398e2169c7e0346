import type { Answer } from './answer.ts'
import type { Asked } from './addresses.ts'

/** What a function URL hands to its function: payload format 2.0. */
export function eventOf({ path, method = 'GET', headers = {} }: Asked): object {
  const host = 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-central-1.on.aws'
  const [rawPath = '', ...query] = path.split('?')
  const lowered = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ])
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: query.join('?'),
    headers: {
      host,
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      ...Object.fromEntries(lowered),
    },
    requestContext: {
      accountId: 'anonymous',
      apiId: host.split('.')[0],
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' },
      requestId: '00000000-0000-4000-8000-000000000000',
      routeKey: '$default',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
    isBase64Encoded: false,
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What the function URL makes of the function's result. */
export function answerOf(result: unknown): Answer {
  if (!isObject(result) || !isObject(result['headers']) || typeof result['statusCode'] !== 'number') {
    throw new Error(`no answer: ${JSON.stringify(result)}`)
  }
  return {
    status: result['statusCode'],
    headers: Object.fromEntries(
      Object.entries(result['headers']).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.from(String(result['body']), result['isBase64Encoded'] === true ? 'base64' : 'utf8'),
  }
}

import { notAcceptable } from '../asked.ts'
import { codingsIn } from '../negotiate/coding.ts'
import type { Coding } from '../negotiate/coding.ts'
import type { Representation } from '../representation.ts'
import type { Reply } from '../respond.ts'
import { encodedTag, namesTag } from './entity-tag.ts'
import { memoOf } from './memo.ts'

type Delivered = Reply | Promise<Reply>

/** Hands out representations, whole or as the news that the one who asks has them, and keeps their bytes. */
export type Delivery = {
  /** What was made before under the same key; undefined where nothing was. */
  readonly again: (key: string, request: Request) => Delivered | undefined
  readonly first: (key: string, made: Representation, request: Request) => Delivered
}

export type Compress = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>

type Settings = { readonly mostBytes: number; readonly compress?: Compress | undefined }

/** Below it a body fits into the packet of its headers, and gains nothing. */
const leastBytes = 1_000

const plainly: readonly Coding[] = ['identity']

async function packedBy(compress: Compress, plain: Representation): Promise<Representation> {
  const body = await compress(plain.body)
  const tag = encodedTag(plain.tag, 'gzip')
  return {
    body,
    tag,
    kept: { ...plain.kept, ETag: tag },
    content: { ...plain.content, 'Content-Encoding': 'gzip', 'Content-Length': String(body.byteLength) },
  }
}

/** The codings that a request takes, the one in which this body leaves first. */
function codingsFor(request: Request, { body, packed }: Representation): readonly Coding[] {
  const header = request.headers.get('Accept-Encoding')
  const wanted = codingsIn(header)
  if (wanted.length === 0) throw notAcceptable('Accept-Encoding', header, ['gzip', 'identity'])
  const gains = packed !== true && body.byteLength >= leastBytes
  return gains ? wanted : wanted.toSorted((a, b) => Number(a === 'gzip') - Number(b === 'gzip'))
}

/** @param settings - `compress` makes gzip; without it the platform compresses, and this does not. */
export function deliveryOf({ mostBytes, compress }: Settings): Delivery {
  const memo = memoOf<Representation>(mostBytes)
  const running = new Map<string, Promise<Representation>>()

  function packed(
    key: string,
    plain: Representation,
    by: Compress,
  ): Representation | Promise<Representation> {
    const at = `gzip ${key}`
    const known = memo.get(at) ?? running.get(at)
    if (known !== undefined) return known
    const making = packedBy(by, plain)
      .then((made) => {
        memo.set(at, made)
        return made
      })
      .finally(() => running.delete(at))
    running.set(at, making)
    return making
  }

  function delivered(key: string, plain: Representation, request: Request, state: 'hit' | 'miss'): Delivered {
    const codings = compress === undefined ? plainly : codingsFor(request, plain)
    const header = request.headers.get('If-None-Match')
    if (header !== null) {
      const tags = codings.map((coding) => (coding === 'gzip' ? encodedTag(plain.tag, coding) : plain.tag))
      const named = tags.find((tag) => namesTag(header, tag))
      if (named !== undefined)
        return { status: 304, body: null, headers: { ...plain.kept, ETag: named }, memo: state }
    }
    const whole = ({ body, kept, content }: Representation): Reply => ({
      status: 200,
      body,
      headers: { ...kept, ...content },
      memo: state,
    })
    if (compress === undefined || codings[0] !== 'gzip') return whole(plain)
    const made = packed(key, plain, compress)
    return made instanceof Promise ? made.then(whole) : whole(made)
  }

  return {
    again(key, request) {
      const made = memo.get(key)
      return made === undefined ? undefined : delivered(key, made, request, 'hit')
    },
    first(key, made, request) {
      memo.set(key, made)
      return delivered(key, made, request, 'miss')
    },
  }
}

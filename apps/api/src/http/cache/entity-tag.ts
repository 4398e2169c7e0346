function fnv(text: string, start: number): string {
  let hash = start
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** What a tag is made of: all that the bytes follow from. */
type Tagged = {
  /** Facts and code, see `releaseOf`. */
  readonly release: string
  readonly address: string
  readonly language: string
  readonly format: string
}

/** A strong tag of one representation, without reading it: same release, same address and form, same bytes. */
export function entityTag({ release, address, language, format }: Tagged): string {
  const key = `${language} ${address}`
  return `"${release}-${fnv(key, 0x81_1c_9d_c5)}${fnv(key, 0x2f_0b_44_33)}-${format}"`
}

/** The tag of the same representation in a content coding. */
export const encodedTag = (tag: string, coding: string): string => tag.replace(/"$/, `-${coding}"`)

/** Whether `If-None-Match` names the tag: compared weakly, as RFC 9110, 13.1.2 asks for GET. */
export function namesTag(header: string, tag: string): boolean {
  if (header.trim() === '*') return true
  return header.split(',', 64).some((part) => part.trim().replace(/^W\//, '') === tag)
}

import { contentHash } from 'ilo-data'

/** Raised when the same facts begin to be written in another way. */
const form = '1'

function fnv(text: string, start: number): string {
  let hash = start
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** A strong tag of one representation, without reading it: same facts, same address and form, same bytes. */
export function entityTag(address: string, language: string, format: string): string {
  const key = `${language} ${address}`
  return `"${contentHash.slice(0, 12)}-${form}-${fnv(key, 0x81_1c_9d_c5)}${fnv(key, 0x2f_0b_44_33)}-${format}"`
}

/** Whether `If-None-Match` names the tag: compared weakly, as RFC 9110, 13.1.2 asks for GET. */
export function namesTag(header: string | null, tag: string): boolean {
  if (header === null) return false
  if (header.trim() === '*') return true
  return header.split(',', 64).some((part) => part.trim().replace(/^W\//, '') === tag)
}

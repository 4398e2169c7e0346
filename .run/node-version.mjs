// Old syntax only: see run.mjs.

/** @type {(version: string) => number} '22.18.0' as 22.018 */
const rank = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return Number(major) + Number(minor) / 1000
}

/** @type {(version: string) => string | undefined} what to tell someone whose Node cannot run the launcher */
export const nodeTooOld = (version) =>
  rank(version) < 20
    ? 'Node 20 or newer is needed and this is Node ' + version + ': install Node 24 and try again.'
    : undefined

/** @type {(version: string) => boolean} whether this Node runs TypeScript files as they are */
export const runsTypeScript = (version) => rank(version) >= 22.018

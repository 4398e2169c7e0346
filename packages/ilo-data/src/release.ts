/** The version of this release, that of the package. */
export const release: string = '0.1.0'

import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { ship } from './ship.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of an empty project in which the packed tarball is installed. */
    project: string
    tarball: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const { folder, project, tarball } = ship()
  provide('project', project)
  provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true })
}

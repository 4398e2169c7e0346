/** The exports of a module that is known only when the documents are read. */
export async function exportsOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(name)
  return typeof module === 'object' && module !== null ? Object.fromEntries(Object.entries(module)) : {}
}

import type * as z from 'zod'

/** What a JSON text holds, if it is what it should be. */
export const parseJson = <T>(schema: z.ZodType<T>, text: string): T => schema.parse(JSON.parse(text))

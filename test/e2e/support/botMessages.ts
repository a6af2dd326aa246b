import { z } from 'zod';

/** What a test tells the bot in a process of its own. */
export const toBot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reach'), now: z.number() }),
  z.object({ kind: z.literal('close') }),
]);

/** What that process tells. */
export const fromBot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number() }),
  z.object({ kind: z.literal('reached') }),
  z.object({
    kind: z.literal('line'),
    level: z.enum(['info', 'warn', 'error']),
    code: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
]);

export type ToBot = z.infer<typeof toBot>;
export type FromBot = z.infer<typeof fromBot>;

import { z } from 'zod';
import type { Command } from '../../workshop/commands';
import type { Identity } from '../../workshop/events';
import type { Session } from '../../workshop/session';

/** Who presses, and the session as it is now. */
export interface Presser {
  readonly person: Identity;
  readonly session: Session;
}

/** A button's meaning: how its data become a command; undefined when the data are malformed. */
export type Verb = (data: unknown, presser: Presser) => Command | undefined;

/** The verbs of some buttons, by name. */
export type Verbs = Readonly<Record<string, Verb>>;

export function verb<S extends z.ZodType>(
  schema: S,
  command: (input: z.output<S>, presser: Presser) => Command,
): Verb {
  return (data, presser) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? command(parsed.data, presser) : undefined;
  };
}

/**
 * What an input sends: Teams leaves an untouched input out, so absent is empty. Lengths are the rules'
 * concern (they answer kindly); this only bounds what is read at all.
 */
export const entered = z.string().max(100_000).default('');

/** Words, without the space around them. */
export const words = entered.transform((text) => text.trim());

/** Several choices, sent as one string parted by commas (Adaptive Cards, Input.ChoiceSet). */
export const chosenSeveral = entered.transform((value) =>
  value.split(',').filter((choice) => choice !== ''),
);

/** A toggle sends its on or off value as text. */
export const toggled = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** A number input sends a number, or text in some clients. */
export const number = z.coerce.number().int();

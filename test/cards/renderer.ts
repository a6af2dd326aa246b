import { z } from 'zod';
import base from '../../scripts/host-config/base.json';

/**
 * The public Adaptive Cards package, as far as it works without a browser. Its main entry cannot be loaded
 * in Node, its bundle can; the bundle has no types of its own.
 */
interface Library {
  readonly HostConfig: new (json: object) => object;
  readonly AdaptiveCard: new () => {
    hostConfig: object;
    parse(json: object, context: Context): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new () => Context;
}

interface Context {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

const library: Library = z
  .custom<Library>((value) => z.object({ AdaptiveCard: z.function() }).safeParse(value).success)
  .parse(require('adaptivecards/dist/adaptivecards.js'));

/**
 * What the package has to say against a card. Its language is left out: the package tests that with a
 * regular expression that remembers where it was, and so refuses every second card.
 */
export function complaintsOf(json: object): readonly string[] {
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig(base);
  const context = new library.SerializationContext();
  card.parse({ ...json, lang: undefined }, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  return [...events, ...card.validateProperties().validationEvents].map(({ message }) => message);
}

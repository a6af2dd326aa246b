import type { Directory, Log, Workshop } from '../session/ports';
import { Recent } from '../session/recent';
import type { Envelope } from './inbound/activity';
import { keyOf } from './inbound/data';
import { here, type Replies } from './outbound/replies';
import type { Rendering } from './rendering';

export interface ArrivalParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly rendering: Rendering;
  readonly replies: Replies;
  readonly log: Log;
}

/** Conversations whose welcome is remembered, at most. */
const REMEMBERED = 10_000;

/** What happens when the app or people come to a conversation or leave it. */
export class Arrivals {
  /** Teams tells of one installation twice, and some clients at every visit. */
  private readonly welcomed = new Recent<string, true>(REMEMBERED);
  private readonly addresses = new Recent<string, string>(REMEMBERED);

  constructor(private readonly parts: ArrivalParts) {}

  /** Keeps where somebody can be written to alone; called for everything that comes from there. */
  async remember({ sender, where }: Envelope): Promise<'new' | 'known'> {
    if (this.addresses.get(sender.id) === where.conversation) return 'known';
    const key = { kind: 'person', person: sender.id } as const;
    const known = await this.parts.directory.address(key);
    if (known?.conversation !== where.conversation || known.serviceUrl !== where.serviceUrl) {
      await this.parts.directory.saveAddress(key, here(where));
    }
    this.addresses.set(sender.id, where.conversation);
    return known === undefined ? 'new' : 'known';
  }

  /** Who comes to the private chat can be reached there from now on, whatever the session knows. */
  async reached({ sender }: Envelope): Promise<void> {
    const { directory, workshop } = this.parts;
    const id = await directory.sessionOf(sender.id);
    const stored = id === undefined ? undefined : await workshop.read(id);
    const person = stored?.session.people[sender.id];
    if (id === undefined || person?.reach.kind !== 'unreached') return;
    const reach = { kind: 'reached' } as const;
    await workshop.handle(id, { type: 'learnReach', person: person.id, reach });
  }

  /** The app was added: one welcome, wherever that was. */
  async installed(envelope: Envelope, remembered: 'new' | 'known'): Promise<void> {
    const { where } = envelope;
    // Both messages of one installation come at the same moment: the second must find the first's mark.
    const justNow = this.welcomed.get(where.conversation) === true;
    this.welcomed.set(where.conversation, true);
    const again = justNow || (await this.wasHere(envelope, remembered));
    if (where.team !== undefined) {
      await this.parts.directory.saveTeam({ ...where.team, serviceUrl: where.serviceUrl });
    }
    this.parts.log.info('teams.installed', { place: where.kind, again });
    if (again) return;
    const place = where.kind === 'channel' ? 'team' : where.kind;
    const card = this.parts.rendering.edge(
      { kind: 'edgeWelcome', where: place },
      envelope.sender.language ?? 'nl',
    );
    await this.parts.replies.show(card, here(where));
  }

  /** What was remembered of the place is forgotten. */
  async removed({ where, sender }: Envelope): Promise<void> {
    const { directory } = this.parts;
    this.welcomed.delete(where.conversation);
    if (where.team !== undefined) await directory.forgetTeam(where.team.id);
    if (where.kind === 'personal') {
      this.addresses.delete(sender.id);
      await directory.forgetAddress(sender.id);
    }
    this.parts.log.info('teams.removed', { place: where.kind });
  }

  /** People left a conversation; those in the session that lives there no longer take part. */
  async left(people: readonly string[], { id, where }: Envelope): Promise<void> {
    const { directory, workshop } = this.parts;
    const session = await directory.sessionIn(where.conversation);
    if (session === undefined) return;
    for (const person of people) {
      await workshop.handle(session, { type: 'leave', person }, keyOf('leave', person, id));
    }
  }

  private async wasHere({ where }: Envelope, remembered: 'new' | 'known'): Promise<boolean> {
    const { directory } = this.parts;
    if (where.kind === 'personal') return remembered === 'known';
    if (where.team === undefined) {
      return (await directory.sessionIn(where.conversation)) !== undefined;
    }
    const { id } = where.team;
    return (await directory.teams()).some((team) => team.id === id);
  }
}

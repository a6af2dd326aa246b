import { randomUUID } from 'node:crypto';
import type {
  Directory,
  KnownTeam,
  Log,
  Outcome,
  StoredSession,
  Workshop,
} from '../../session/ports';
import { codeOf } from '../../session/fault';
import type { WorkshopDefinition } from '../../workshop/definition';
import type { Envelope, Sender, Where } from '../inbound/activity';
import { keyOf } from '../inbound/data';
import type { Channel, Roster } from '../outbound/roster';
import { here } from '../outbound/replies';

export interface StartParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly roster: Roster;
  readonly definition: WorkshopDefinition;
  readonly log: Log;
  /** Days after closing that a session's data are kept, unless its facilitator chooses otherwise. */
  readonly retentionDays: number;
}

/** Teams that are asked whether the facilitator is in them, at most. */
const TEAMS = 25;

/** Begins sessions: in the meeting, with the facilitator's team and its channels where there is one. */
export class Starts {
  constructor(private readonly parts: StartParts) {}

  /** Begins a session; undefined when this same message began one before (Teams re-sends). */
  async begin({ id, sender, where }: Envelope): Promise<Outcome | undefined> {
    const { workshop, directory } = this.parts;
    // An activity without an id cannot be recognised when it is sent again.
    const session = id === '' ? randomUUID() : keyOf('session', where.conversation, id);
    if ((await directory.sessionIn(where.conversation)) === session) return undefined;
    const meetingEndsAt = await this.meetingEnd(where);
    const language = sender.language ?? 'nl';
    const outcome = await workshop.start(here(where), {
      type: 'start',
      id: session,
      facilitator: { id: sender.id, name: sender.name, language },
      settings: {
        language,
        names: 'hidden',
        autoAdvance: false,
        retentionDays: this.parts.retentionDays,
      },
      ...(meetingEndsAt === undefined ? {} : { meetingEndsAt }),
    });
    if (outcome.kind === 'done') await this.findPlaces(outcome.stored, sender, where);
    return outcome;
  }

  /** Where the groups and the poster go. Without a team everything stays in the meeting. */
  private async findPlaces(stored: StoredSession, sender: Sender, where: Where): Promise<void> {
    const team = await this.teamOf(sender, where);
    if (team === undefined) return;
    const { directory, workshop } = this.parts;
    const { id: session, groups } = stored.session;
    await directory.saveAddress(
      { kind: 'session', session, place: 'team' },
      { serviceUrl: team.serviceUrl, conversation: team.id, thread: 'new', team: team.id },
    );
    const known = await this.channelsOf(team);
    const channels = Object.fromEntries(
      groups.flatMap(({ id }): [string, string][] => {
        const channel = this.channelFor(id, known);
        return channel === undefined ? [] : [[id, channel.id]];
      }),
    );
    if (Object.keys(channels).length === 0) return;
    const choice = { type: 'chooseChannels', by: sender.id, channels } as const;
    await workshop.handle(session, choice, keyOf('channels', session));
  }

  /** The team the meeting is in, else the only known team that the facilitator is a member of. */
  private async teamOf(sender: Sender, where: Where): Promise<KnownTeam | undefined> {
    const { directory, roster } = this.parts;
    if (where.team !== undefined) return { ...where.team, serviceUrl: where.serviceUrl };
    const known = (await directory.teams()).slice(0, TEAMS);
    const theirs = await Promise.all(
      known.map((team) =>
        roster.member(team.serviceUrl, team.id, sender.mri).then(
          () => [team],
          () => [],
        ),
      ),
    );
    const [only, ...others] = theirs.flat();
    return others.length === 0 ? only : undefined;
  }

  private channelsOf(team: KnownTeam): Promise<readonly Channel[]> {
    return this.parts.roster.channels(team.serviceUrl, team.id).catch((thrown: unknown) => {
      this.parts.log.warn('teams.channels-unknown', { fault: codeOf(thrown) });
      return [];
    });
  }

  /** A group's channel is the one whose name holds the name of its fundament, in either language. */
  private channelFor(group: string, channels: readonly Channel[]): Channel | undefined {
    const fundament = this.parts.definition.fundamenten.find(({ id }) => id === group);
    const names = Object.values(fundament?.name ?? {}).map((name) => name.toLowerCase());
    return channels.find((channel) =>
      names.some((name) => channel.name.toLowerCase().includes(name)),
    );
  }

  /** Teams does not tell of every meeting; the workshop does without. */
  private async meetingEnd({ meeting, serviceUrl }: Where): Promise<number | undefined> {
    if (meeting === undefined) return undefined;
    return this.parts.roster.meetingEnd(serviceUrl, meeting).catch((thrown: unknown) => {
      this.parts.log.info('teams.meeting-unknown', { fault: codeOf(thrown) });
      return undefined;
    });
  }
}

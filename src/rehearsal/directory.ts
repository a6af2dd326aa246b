import type { MeetingConfig, TeamConfig, TenantConfig } from './config';
import type { Bot, Conversation, Meeting, Person, Team } from './model';

const WORKSHOP_MS = 155 * 60_000;

/** A deterministic guid: the number written in its last group. */
function guid(group: number, n: number): string {
  return `0000000${group}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Who and what there is in the tenant: people, the bot, the team, meetings and 1:1 chats. */
export class Directory {
  readonly tenantId = guid(9, 1);
  readonly bot: Bot;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly conversations: Conversation[] = [];

  constructor(config: TenantConfig) {
    this.bot = { id: `28:${guid(2, 1)}`, name: config.botName ?? 'Goed Digitaal Bestuur' };
    this.people = config.people.map((person, i) => ({
      id: `29:1person${String(i + 1).padStart(3, '0')}`,
      aadObjectId: guid(1, i + 1),
      name: person.name,
      email: `${person.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@gemeente.example`,
      locale: person.locale ?? 'nl-NL',
      guest: person.guest ?? false,
      hasApp: person.hasApp ?? true,
      blocked: person.blocked ?? false,
    }));
    const names = new Set(this.people.map((person) => person.name));
    if (names.size !== this.people.length) throw new Error('Two people have the same name.');
    this.teams = config.team === undefined ? [] : [this.addTeam(config.team)];
    for (const [i, meeting] of (config.meetings ?? []).entries()) {
      this.addMeeting(meeting, i + 1, config.clock.now());
    }
  }

  /** The person with this name, MRI or Entra object id; an unknown one is an error. */
  person(ref: string): Person {
    const found = this.findPerson(ref);
    if (found === undefined) throw new Error(`There is no person '${ref}' in this tenant.`);
    return found;
  }

  /** As {@link person}, but undefined when there is none. */
  findPerson(ref: string): Person | undefined {
    return this.people.find((p) => p.name === ref || p.id === ref || p.aadObjectId === ref);
  }

  /** The team with this name or id; without one the only team. */
  team(ref?: string): Team {
    const found = this.teams.find((t) => ref === undefined || t.name === ref || t.id === ref);
    if (found === undefined) throw new Error(`There is no team '${ref ?? ''}' in this tenant.`);
    return found;
  }

  /** The channel or meeting chat with this name, or any conversation with this id. */
  conversation(ref: string): Conversation {
    const found =
      this.findConversation(ref) ??
      this.conversations.find((c) => c.kind !== 'personal' && c.name === ref);
    if (found === undefined) throw new Error(`There is no conversation '${ref}' in this tenant.`);
    return found;
  }

  /** The conversation with this id, a thread's `;messageid=` part left out of account. */
  findConversation(id: string): Conversation | undefined {
    const base = id.split(';')[0];
    return this.conversations.find((c) => c.id === base);
  }

  /** The chat of the meeting with this title or meeting id. */
  findMeetingChat(ref: string): (Conversation & { kind: 'groupChat' }) | undefined {
    return this.conversations
      .filter((c) => c.kind === 'groupChat')
      .find((c) => c.meeting.title === ref || c.meeting.id === ref || c.id === ref);
  }

  /** The 1:1 chat of a person with the bot; made when it is first asked for. */
  personalChat(person: Person): Conversation {
    const found = this.conversations.find((c) => c.kind === 'personal' && c.person === person);
    if (found !== undefined) return found;
    const chat: Conversation = {
      kind: 'personal',
      id: `a:1chat-${person.id.slice(3)}`,
      name: person.name,
      members: new Set([person.id]),
      person,
    };
    this.conversations.push(chat);
    return chat;
  }

  private addTeam(config: TeamConfig): Team {
    const names = ['General', ...(config.channels ?? []).filter((name) => name !== 'General')];
    const ids = names.map((_, i) => `19:channel${String(i + 1).padStart(3, '0')}@thread.tacv2`);
    const team: Team = {
      id: ids[0] ?? '',
      name: config.name,
      aadGroupId: guid(3, 1),
      members: this.idsOf(config.members),
      channels: [],
      installed: false,
    };
    for (const [i, name] of names.entries()) {
      const id = ids[i] ?? '';
      team.channels.push({ kind: 'channel', id, name, members: team.members, team });
    }
    this.conversations.push(...team.channels);
    return team;
  }

  private addMeeting(config: MeetingConfig, n: number, now: number): void {
    const id = `19:meeting_${String(n).padStart(3, '0')}@thread.v2`;
    const startsAt = config.startsAt ?? now;
    const organizer = config.organizer ?? this.people[0]?.name;
    const meeting: Meeting = {
      id: Buffer.from(`0#${id}#0`).toString('base64'),
      title: config.title,
      organizerId: organizer === undefined ? '' : this.person(organizer).id,
      startsAt,
      endsAt: config.endsAt ?? startsAt + WORKSHOP_MS,
      installed: false,
    };
    const members = this.idsOf(config.members);
    this.conversations.push({ kind: 'groupChat', id, name: config.title, members, meeting });
  }

  private idsOf(names: readonly string[] | undefined): Set<string> {
    const chosen = names?.map((name) => this.person(name)) ?? this.people;
    return new Set(chosen.map((person) => person.id));
  }
}

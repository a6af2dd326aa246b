import { installation, meetingEvent, membersChanged, type Place, type Setting } from './activities';
import type { Board } from './board';
import type { JsonObject } from './json';
import { isInstalled, type Conversation, type Person } from './model';
import type { BotAnswer, Postman } from './postman';
import { joinUrl } from './routes/meetings';

/** A place by name: a person's own app, a team, or a meeting's chat. */
export type Where =
  { readonly person: string } | { readonly team: string } | { readonly meeting: string };

/** Somebody came into a conversation or left it. */
export interface RosterChange {
  readonly personId: string;
  /** The chat, or the team's General channel. */
  readonly conversationId: string;
  readonly what: 'joined' | 'left';
}

/** What the lifecycle needs of its tenant. */
export interface LifecycleParts {
  readonly setting: Setting;
  readonly board: Board;
  readonly postman: Postman;
  readonly history: boolean;
  readonly announce: (change: RosterChange) => void;
}

/** Installs and removes the app, lets people come and go, starts and ends meetings. */
export class Lifecycle {
  constructor(private readonly parts: LifecycleParts) {}

  /** Adds the app; resolves when the bot has answered both activities Teams sends. */
  async install(where: Where, by?: string): Promise<void> {
    const { place, actor } = this.at(where, by);
    this.setInstalled(place.conversation, true);
    await this.send(installation(this.parts.setting, actor, place, 'add'));
    const { bot } = this.parts.setting.directory;
    const members = [{ id: bot.id, name: bot.name }];
    await this.send(membersChanged(this.parts.setting, actor, place, { what: 'Added', members }));
  }

  /** Adds the app without telling the bot: it was there before the rehearsal began. */
  assumeInstalled(where: Where): void {
    this.setInstalled(this.at(where).place.conversation, true);
  }

  /** Takes the app away. */
  async uninstall(where: Where, by?: string): Promise<void> {
    const { place, actor } = this.at(where, by);
    this.setInstalled(place.conversation, false);
    if (place.conversation.kind !== 'personal') {
      const members = [{ id: this.parts.setting.directory.bot.id }];
      await this.send(
        membersChanged(this.parts.setting, actor, place, { what: 'Removed', members }),
      );
    }
    await this.send(installation(this.parts.setting, actor, place, 'remove'));
  }

  /** Lets a person into a team or meeting; the bot is told when the app is installed there. */
  async join(where: Where, who: string): Promise<void> {
    const person = this.parts.setting.directory.person(who);
    const { place } = this.at(where, who);
    const { conversation } = place;
    if (conversation.members.has(person.id)) return;
    conversation.members.add(person.id);
    this.parts.announce({ personId: person.id, conversationId: conversation.id, what: 'joined' });
    if (this.parts.history) {
      const open = conversation.kind === 'channel' ? conversation.team.channels : [conversation];
      for (const each of open) this.parts.board.openHistory(person, each);
    }
    await this.tell(place, person, 'Added');
  }

  /** Lets a person leave a team or meeting. */
  async leave(where: Where, who: string): Promise<void> {
    const person = this.parts.setting.directory.person(who);
    const { place } = this.at(where, who);
    if (!place.conversation.members.delete(person.id)) return;
    const conversationId = place.conversation.id;
    this.parts.announce({ personId: person.id, conversationId, what: 'left' });
    await this.tell(place, person, 'Removed');
  }

  /** Sends the event Teams sends when a meeting really starts. */
  async startMeeting(title: string): Promise<void> {
    await this.meeting(title, 'Start');
  }

  /** Sends the event Teams sends when the last person left the meeting. */
  async endMeeting(title: string): Promise<void> {
    await this.meeting(title, 'End');
  }

  private async meeting(title: string, what: 'Start' | 'End'): Promise<void> {
    const { place, actor } = this.at({ meeting: title });
    if (place.conversation.kind !== 'groupChat') return;
    const { meeting } = place.conversation;
    const value = {
      Id: meeting.id,
      JoinUrl: joinUrl(meeting),
      MeetingType: 'Scheduled',
      Title: meeting.title,
      [`${what}Time`]: new Date(this.parts.setting.clock.now()).toISOString(),
    };
    const name = `application/vnd.microsoft.meeting${what}`;
    await this.send(meetingEvent(this.parts.setting, actor, place, { name, value }));
  }

  private async tell(place: Place, person: Person, what: 'Added' | 'Removed'): Promise<void> {
    if (!isInstalled(place.conversation)) return;
    const members = [{ id: person.id, aadObjectId: person.aadObjectId }];
    const change = { what, members };
    await this.send(membersChanged(this.parts.setting, person, place, change));
  }

  private async send(activity: JsonObject): Promise<BotAnswer> {
    return this.parts.postman.deliver(activity);
  }

  private at(where: Where, by?: string): { place: Place; actor: Person } {
    const { directory } = this.parts.setting;
    const conversation = this.conversationAt(where);
    const first = by ?? [...conversation.members][0] ?? directory.people[0]?.id ?? '';
    return { place: { conversation }, actor: directory.person(first) };
  }

  private conversationAt(where: Where): Conversation {
    const { directory } = this.parts.setting;
    if ('person' in where) return directory.personalChat(directory.person(where.person));
    if ('team' in where) return directory.conversation(directory.team(where.team).id);
    const chat = directory.findMeetingChat(where.meeting);
    if (chat === undefined) throw new Error(`There is no meeting '${where.meeting}'.`);
    return chat;
  }

  private setInstalled(conversation: Conversation, installed: boolean): void {
    if (conversation.kind === 'personal') conversation.person.hasApp = installed;
    else if (conversation.kind === 'groupChat') conversation.meeting.installed = installed;
    else conversation.team.installed = installed;
  }
}

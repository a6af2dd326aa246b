import type { Directory } from './directory';
import type { JsonObject } from './json';
import { threadId, type Clock, type Conversation, type Person } from './model';

const TIME_ZONE = 'Europe/Amsterdam';

/** What the activities of one tenant have in common. */
export interface Setting {
  readonly clock: Clock;
  readonly directory: Directory;
  /** The connector's own address, ending in a slash. */
  readonly serviceUrl: string;
  newId(): string;
}

/** Where an activity comes from: a conversation, and the thread when it is a channel's. */
export interface Place {
  readonly conversation: Conversation;
  readonly rootId?: string | undefined;
}

function channelDataOf({ directory }: Setting, { conversation }: Place): JsonObject {
  const tenant = { id: directory.tenantId };
  switch (conversation.kind) {
    case 'personal':
      return { tenant };
    case 'groupChat':
      return { tenant, meeting: { id: conversation.meeting.id } };
    case 'channel': {
      const { id, name, aadGroupId } = conversation.team;
      const teamsIds = { teamsChannelId: conversation.id, teamsTeamId: id };
      return {
        ...teamsIds,
        tenant,
        channel: { id: conversation.id },
        team: { id, name, aadGroupId },
      };
    }
  }
}

function conversationOf({ directory }: Setting, { conversation, rootId }: Place): JsonObject {
  return {
    ...(conversation.kind === 'personal' ? {} : { isGroup: true }),
    conversationType: conversation.kind,
    tenantId: directory.tenantId,
    id: threadId(conversation, rootId),
    ...(conversation.kind === 'channel' ? { name: conversation.name } : {}),
  };
}

function base(setting: Setting, from: Person, place: Place): JsonObject {
  const { clock, directory, serviceUrl } = setting;
  const { name, id, aadObjectId, locale } = from;
  const timestamp = new Date(clock.now()).toISOString();
  const country = locale.split('-')[1] ?? 'NL';
  return {
    id: setting.newId(),
    timestamp,
    localTimestamp: timestamp,
    localTimezone: TIME_ZONE,
    channelId: 'msteams',
    serviceUrl,
    locale,
    from: { id, name, aadObjectId },
    recipient: { id: directory.bot.id, name: directory.bot.name },
    conversation: conversationOf(setting, place),
    channelData: channelDataOf(setting, place),
    entities: [{ type: 'clientInfo', locale, country, platform: 'Web', timezone: TIME_ZONE }],
  };
}

/** A message a person typed; with a mention the text holds `<at>…</at>` and an entity. */
export function message(
  setting: Setting,
  from: Person,
  place: Place,
  said: { readonly id: string; readonly text: string; readonly mentioned: boolean },
): JsonObject {
  const { bot } = setting.directory;
  const common = base(setting, from, place);
  const mention = {
    type: 'mention',
    mentioned: { id: bot.id, name: bot.name },
    text: `<at>${bot.name}</at>`,
  };
  const entities = Array.isArray(common.entities) ? common.entities : [];
  return {
    ...common,
    type: 'message',
    id: said.id,
    text: said.text,
    textFormat: 'plain',
    entities: said.mentioned ? [mention, ...entities] : entities,
  };
}

/** The message Teams sends for a plain Action.Submit: a value, no text. */
export function submit(
  setting: Setting,
  from: Person,
  place: Place,
  pressed: { readonly replyToId: string; readonly data: JsonObject },
): JsonObject {
  const common = base(setting, from, place);
  const source = { name: 'message' };
  return {
    ...common,
    type: 'message',
    replyToId: pressed.replyToId,
    value: pressed.data,
    channelData: {
      ...channelDataOf(setting, place),
      source,
      legacy: { replyToId: pressed.replyToId },
    },
  };
}

/** An invoke: adaptiveCard/action, task/fetch, task/submit. */
export function invoke(
  setting: Setting,
  from: Person,
  place: Place,
  asked: { readonly name: string; readonly value: JsonObject; readonly replyToId: string },
): JsonObject {
  const { name, value, replyToId } = asked;
  const source = { name: name.startsWith('task/') ? 'task' : 'message' };
  return {
    ...base(setting, from, place),
    type: 'invoke',
    name,
    value,
    replyToId,
    channelData: { ...channelDataOf(setting, place), source, legacy: { replyToId } },
  };
}

/** The app was added somewhere or taken away. */
export function installation(
  setting: Setting,
  by: Person,
  place: Place,
  action: 'add' | 'remove',
): JsonObject {
  const settings = { selectedChannel: { id: place.conversation.id } };
  return {
    ...base(setting, by, place),
    type: 'installationUpdate',
    action,
    channelData: { ...channelDataOf(setting, place), settings, source: { name: 'message' } },
  };
}

/** People, or the bot, came into a conversation or left it. */
export function membersChanged(
  setting: Setting,
  by: Person,
  place: Place,
  change: { readonly what: 'Added' | 'Removed'; readonly members: JsonObject[] },
): JsonObject {
  const eventType = place.conversation.kind === 'channel' ? `teamMember${change.what}` : undefined;
  return {
    ...base(setting, by, place),
    type: 'conversationUpdate',
    [`members${change.what}`]: change.members,
    channelData: {
      ...channelDataOf(setting, place),
      ...(eventType === undefined ? {} : { eventType }),
    },
  };
}

/** Something that happened to a meeting. */
export function meetingEvent(
  setting: Setting,
  by: Person,
  place: Place,
  event: { readonly name: string; readonly value: JsonObject },
): JsonObject {
  return { ...base(setting, by, place), type: 'event', name: event.name, value: event.value };
}

import { ConnectorError, notInRoster } from '../connectorError';
import type { Conversation, Meeting } from '../model';
import { memberOf } from './members';
import type { Answer, Call, Route, World } from './route';

type MeetingChat = Conversation & { kind: 'groupChat' };

/** The address under which a meeting would be joined. */
export function joinUrl(meeting: Meeting): string {
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(meeting.id)}`;
}

function chatOf(call: Call, { directory }: World): MeetingChat {
  const id = call.params.meeting ?? '';
  const chat = directory.findMeetingChat(id);
  if (chat === undefined) throw new ConnectorError(404, 'NotFound', `No meeting '${id}'.`);
  if (!chat.meeting.installed) throw notInRoster();
  return chat;
}

function details(call: Call, world: World): Answer {
  const { id, meeting } = chatOf(call, world);
  const organizer = world.directory.findPerson(meeting.organizerId);
  return {
    status: 200,
    body: {
      details: {
        id: meeting.id,
        msGraphResourceId: meeting.id,
        scheduledStartTime: new Date(meeting.startsAt).toISOString(),
        scheduledEndTime: new Date(meeting.endsAt).toISOString(),
        joinUrl: joinUrl(meeting),
        title: meeting.title,
        type: 'Scheduled',
      },
      conversation: { id, isGroup: true, conversationType: 'groupChat' },
      organizer: organizer === undefined ? null : memberOf(organizer, world),
    },
  };
}

function participant(call: Call, world: World): Answer {
  const { id, meeting, members } = chatOf(call, world);
  const aad = call.params.participant ?? '';
  const person = world.directory.people.find((each) => each.aadObjectId === aad);
  if (person === undefined || !members.has(person.id)) {
    throw new ConnectorError(404, 'NotFound', `No participant '${aad}' in this meeting.`);
  }
  const role = person.id === meeting.organizerId ? 'Organizer' : 'Attendee';
  return {
    status: 200,
    body: {
      user: memberOf(person, world),
      meeting: { role, inMeeting: true },
      conversation: { id, isGroup: true, conversationType: 'groupChat' },
    },
  };
}

/** A meeting and who takes part in it. */
export const meetingRoutes: readonly Route[] = [
  {
    name: 'getMeeting',
    method: 'GET',
    path: 'v1/meetings/:meeting',
    bucket: undefined,
    handle: details,
  },
  {
    name: 'getParticipant',
    method: 'GET',
    path: 'v1/meetings/:meeting/participants/:participant',
    bucket: undefined,
    handle: participant,
  },
];

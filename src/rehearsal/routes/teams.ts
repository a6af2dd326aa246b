import { ConnectorError, notInRoster } from '../connectorError';
import type { Team } from '../model';
import type { Answer, Call, Route, World } from './route';

function teamOf(call: Call, { directory }: World): Team {
  const id = call.params.team ?? '';
  const team = directory.teams.find((each) => each.id === id);
  if (team === undefined) throw new ConnectorError(404, 'NotFound', `Team '${id}' was not found.`);
  if (!team.installed) throw notInRoster();
  return team;
}

function details(call: Call, world: World): Answer {
  const { id, name, aadGroupId, channels, members } = teamOf(call, world);
  const counts = { channelCount: channels.length, memberCount: members.size };
  return { status: 200, body: { id, name, aadGroupId, type: 'standard', ...counts } };
}

/** The channels; as in Teams, General comes without a name. */
function channels(call: Call, world: World): Answer {
  const team = teamOf(call, world);
  const conversations = team.channels.map(({ id, name }) =>
    id === team.id ? { id } : { id, name, type: 'standard' },
  );
  return { status: 200, body: { conversations } };
}

/** A team and its channels. */
export const teamRoutes: readonly Route[] = [
  { name: 'getTeam', method: 'GET', path: 'v3/teams/:team', bucket: undefined, handle: details },
  {
    name: 'listChannels',
    method: 'GET',
    path: 'v3/teams/:team/conversations',
    bucket: undefined,
    handle: channels,
  },
];

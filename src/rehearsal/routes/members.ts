import { ConnectorError } from '../connectorError';
import type { Json } from '../json';
import type { Person } from '../model';
import { conversationOf, type Answer, type Call, type Route, type World } from './route';

const LARGEST_PAGE = 500;

/** A person as the roster routes show one: the wire says `objectId` (teams-facts, section 4). */
export function memberOf(person: Person, { directory }: World): Json {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    id: person.id,
    name: person.name,
    objectId: person.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId: directory.tenantId,
    userRole: person.guest ? 'guest' : 'user',
  };
}

function membersOf(call: Call, world: World): Json[] {
  const conversation = conversationOf(call, world);
  return [...conversation.members].map((id) => memberOf(world.directory.person(id), world));
}

function all(call: Call, world: World): Answer {
  return { status: 200, body: membersOf(call, world) };
}

/** A page as Teams cuts it: at least `minPageSize`, at most 500; the token is an offset. */
function page(call: Call, world: World): Answer {
  const members = membersOf(call, world);
  const asked = Number(call.query.get('pageSize') ?? LARGEST_PAGE);
  const size = Math.min(LARGEST_PAGE, Math.max(world.minPageSize, asked));
  const from = Number(call.query.get('continuationToken') ?? 0);
  const shown = members.slice(from, from + size);
  const next = from + size;
  return {
    status: 200,
    body:
      next < members.length
        ? { continuationToken: String(next), members: shown }
        : { members: shown },
  };
}

function one(call: Call, world: World): Answer {
  const conversation = conversationOf(call, world);
  const id = call.params.member ?? '';
  const person = world.directory.people.find((p) => p.id === id || p.aadObjectId === id);
  if (person === undefined || !conversation.members.has(person.id)) {
    throw new ConnectorError(404, 'MemberNotFoundInConversation', `No member '${id}' here.`);
  }
  return { status: 200, body: memberOf(person, world) };
}

const BASE = 'v3/conversations/:conversation';

/** Who is in a conversation. */
export const memberRoutes: readonly Route[] = [
  {
    name: 'listMembers',
    method: 'GET',
    path: `${BASE}/pagedmembers`,
    bucket: 'members',
    handle: page,
  },
  { name: 'listMembers', method: 'GET', path: `${BASE}/members`, bucket: 'members', handle: all },
  {
    name: 'getMember',
    method: 'GET',
    path: `${BASE}/members/:member`,
    bucket: 'members',
    handle: one,
  },
];

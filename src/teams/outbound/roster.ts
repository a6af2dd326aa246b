import { z } from 'zod';
import { field } from '../field';
import type { Clients } from './clients';

/** Somebody in a conversation, as Teams lists people. */
export interface Member {
  /** The id to open a private chat with, an MRI: "29:…". */
  readonly mri: string;
  /** The Entra object id, where Teams tells it; else the MRI. */
  readonly id: string;
  readonly name: string;
  readonly guest: boolean;
  readonly tenant?: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** How long one question to Teams may take, ms. */
const TIMEOUT = 5_000;
/** Pages of members that are read, at most; Teams gives 50 to 500 a page. */
const PAGES = 4;
const PAGE_SIZE = 200;

const member = z
  .object({
    id: z.string(),
    name: z.string().catch(''),
    // The wire says objectId; newer answers say aadObjectId as well.
    objectId: z.string().optional().catch(undefined),
    aadObjectId: z.string().optional().catch(undefined),
    userRole: z.string().optional().catch(undefined),
    tenantId: z.string().optional().catch(undefined),
  })
  .transform(({ id, name, objectId, aadObjectId, userRole, tenantId }): Member => ({
    mri: id,
    id: aadObjectId ?? objectId ?? id,
    name,
    guest: userRole === 'guest' || userRole === 'anonymous',
    ...(tenantId === undefined ? {} : { tenant: tenantId }),
  }));

const pageOfMembers = z.object({
  members: z.array(member),
  continuationToken: z.string().optional().catch(undefined),
});

type PageQuery = { pageSize: number; continuationToken: string };

/** The SDK's types ask for a token on the first page as well; Teams does not. */
function isPageQuery(query: { readonly pageSize: number }): query is PageQuery {
  return query.pageSize > 0;
}

function tokenOf(token: string | undefined): { continuationToken?: string } {
  return token === undefined ? {} : { continuationToken: token };
}

/** What Teams tells of people, channels and meetings. Every question throws when Teams refuses it. */
export class Roster {
  constructor(private readonly clients: Clients) {}

  /** One person in a conversation, by Entra object id or MRI. */
  async member(serviceUrl: string, conversation: string, person: string): Promise<Member> {
    const { connector } = await this.clients.for(serviceUrl);
    const found: unknown = await connector.conversations.getConversationMember(
      conversation,
      person,
      limits(),
    );
    return member.parse(found);
  }

  /** As `member`, also where somebody cannot be asked for by Entra object id (as in the Agents Playground). */
  async find(serviceUrl: string, conversation: string, person: string): Promise<Member> {
    try {
      return await this.member(serviceUrl, conversation, person);
    } catch (thrown) {
      if (field(thrown, 'statusCode') !== 404) throw thrown;
      const members = await this.members(serviceUrl, conversation);
      const found = members.find(({ id }) => id === person);
      if (found === undefined) throw thrown;
      return found;
    }
  }

  /** The people in a conversation, as many as a few pages hold. */
  async members(serviceUrl: string, conversation: string): Promise<readonly Member[]> {
    const { connector } = await this.clients.for(serviceUrl);
    const all: Member[] = [];
    let token: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const query = { pageSize: PAGE_SIZE, ...tokenOf(token), ...limits() };
      if (!isPageQuery(query)) break;
      const answer: unknown = await connector.conversations.getConversationPagedMembers(
        conversation,
        query,
      );
      const { members, continuationToken } = pageOfMembers.parse(answer);
      all.push(...members);
      token = continuationToken;
      if (token === undefined || token === '') break;
    }
    return all;
  }

  /** The channels of a team; General comes without a name and is called so here. */
  async channels(serviceUrl: string, team: string): Promise<readonly Channel[]> {
    const { teams } = await this.clients.for(serviceUrl);
    const { conversations = [] } = await teams.teams.fetchChannelList(team, limits());
    return conversations.flatMap(({ id, name }) =>
      id === undefined ? [] : [{ id, name: name ?? 'General' }],
    );
  }

  /** When a meeting is planned to end, ms; undefined when Teams does not say. */
  async meetingEnd(serviceUrl: string, meeting: string): Promise<number | undefined> {
    const { teams } = await this.clients.for(serviceUrl);
    const info: unknown = await teams.teams.fetchMeetingInfo(meeting, limits());
    const end = field(field(info, 'details'), 'scheduledEndTime');
    const at = end instanceof Date ? end.getTime() : Date.parse(String(end));
    return Number.isNaN(at) ? undefined : at;
  }
}

function limits(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(TIMEOUT) };
}

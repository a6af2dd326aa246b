import type { Person } from '../model';
import type { Tenant } from '../tenant';
import { roomRoutes } from './api';
import { bundleClient } from './client';
import { GuideDesk, type GuideSource } from './guideDesk';
import { News } from './news';
import type { RoomView } from './protocol';
import { ReadMarks } from './readMarks';
import { Refusals } from './refusals';
import type { RoomRoute } from './route';
import { RoomServer } from './server';
import { StateFile } from './stateFile';
import { Streams } from './streams';
import { roomView, type ViewParts } from './view';

export interface RoomOptions {
  readonly tenant: Tenant;
  /** 0 takes any free port. */
  readonly port: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** IANA name; default Europe/Amsterdam. */
  readonly timeZone?: string;
  readonly guide?: GuideSource;
  /** Where the rehearsal is kept over a restart; without it nothing is kept. */
  readonly stateFile?: string;
  /** Told when that could not be written; the rehearsal goes on. */
  readonly unsaved?: (error: unknown) => void;
  /** More to answer, such as `/api/director/…`. */
  readonly routes?: readonly RoomRoute[];
}

/** An open rehearsal room. */
export interface Room {
  readonly url: string;
  /** Tells every browser, and those that come later, how it stands with a topic of one's own. */
  tell(topic: string, data: object): void;
  /** Asks the guide anew, when it changed without anything happening in the tenant. */
  refreshGuide(): void;
  /** Saves, and stops listening. */
  close(): Promise<void>;
}

/** Goes on from the state file, if any, and serves the room: a web client on the tenant. */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const {
    tenant,
    port,
    host = '127.0.0.1',
    guide,
    stateFile,
    unsaved = () => {},
    routes = [],
  } = options;
  const parts: ViewParts = {
    tenant,
    marks: new ReadMarks(),
    refusals: new Refusals(),
    timeZone: options.timeZone ?? 'Europe/Amsterdam',
    told: {},
  };
  const file =
    stateFile === undefined ? undefined : new StateFile(stateFile, tenant, parts.marks, unsaved);
  file?.load();
  const streams = new Streams();
  const desk = new GuideDesk(guide, streams);
  const view = (person: Person): RoomView => desk.put(roomView(person, parts));
  const news = new News(parts, streams, view, () => {
    file?.saveSoon();
    desk.refreshSoon();
  });
  const server = new RoomServer({
    files: await bundleClient(),
    routes: [...roomRoutes(parts, view, (...mark) => news.read(...mark)), ...routes],
    personNamed: (name) => tenant.directory.findPerson(name),
    firstPerson: tenant.directory.people[0]?.name ?? '',
    live: (person, request, response) => {
      streams.add(person, request, response);
      streams.tellOne(response, { kind: 'room', room: view(person) });
      desk.refreshSoon();
    },
  });
  const url = await server.listen(port, host);
  const unfollow = news.follow();
  return {
    url,
    tell: (topic, data) => {
      parts.told[topic] = data;
      for (const { id } of streams.people()) streams.tell(id, { kind: 'told', topic, data });
    },
    refreshGuide: () => desk.refreshSoon(),
    close: async () => {
      unfollow();
      desk.close();
      streams.close();
      await server.close();
      file?.save();
    },
  };
}

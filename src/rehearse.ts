import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bot } from './bot';
import type { Config } from './config';
import { guideOf } from './guide';
import { CAST } from './rehearsal/cast/members';
import { sessionSeen } from './rehearsal/cast/sight';
import { RehearsalClock } from './rehearsal/clock';
import { Director } from './rehearsal/director/director';
import { keepDirection, readDirection } from './rehearsal/director/keeping';
import { publish } from './rehearsal/director/publish';
import { directorRoutes } from './rehearsal/director/routes';
import { setTheStage } from './rehearsal/director/stage';
import { openRoom } from './rehearsal/room/open';
import { Tenant } from './rehearsal/tenant';
import { codeOf } from './session/fault';
import type { Log, Time } from './session/ports';
import type { WorkshopDefinition } from './workshop/definition';
import type { Session } from './workshop/session';

const MEETING = 'Workshop proactieve dienstverlening';
const TEAM = 'Team Inkomen';
/** The workshop takes 155 minutes; there is time to prepare it, and for breaks. */
const MEETING_MS = 3 * 60 * 60_000;
const CHANNELS = ['Democratie', 'Rechtsstaat', 'Bestuurskracht'];

/** A stand-in Teams tenant with a cast, and the room in the browser from which it is seen and directed. */
export interface Rehearsal {
  /** The time of the rehearsal, which the bot must share. */
  readonly time: Time;
  /** Lets the tenant meet the bot; resolves with the address to open in a browser. */
  open(bot: Bot, definition: WorkshopDefinition): Promise<string>;
  close(): Promise<void>;
}

/**
 * The rehearsal room listens on the port after the bot's, its connector on the one after that. What
 * happened is kept in `dataFolder`, so that a later start goes on from there.
 */
export async function prepareRehearsal(
  { port, dataFolder, timeZone }: Pick<Config, 'port' | 'dataFolder' | 'timeZone'>,
  log: Log,
): Promise<Rehearsal> {
  const folder = join(dataFolder, 'rehearsal');
  const directionFile = join(folder, 'direction.json');
  const stateFile = join(folder, 'tenant.json');
  const kept = readDirection(directionFile);
  const clock = new RehearsalClock({ start: kept?.now ?? Date.now(), speed: kept?.speed ?? 1 });
  const tenant = await Tenant.start({
    clock,
    port: port + 2,
    people: CAST.map(({ name, locale, quirks }) => ({
      name,
      hasApp: quirks.noApp !== true,
      ...(locale === undefined ? {} : { locale }),
    })),
    team: { name: TEAM, channels: CHANNELS },
    meetings: [{ title: MEETING, endsAt: clock.now() + MEETING_MS }],
  });
  const unsaved = (error: unknown): void =>
    log.error('rehearsal.not-kept', { fault: codeOf(error) });
  const closing: (() => Promise<void> | void)[] = [() => tenant.close(), () => clock.close()];

  return {
    time: clock,
    open: async (bot, definition) => {
      tenant.connect(`http://127.0.0.1:${bot.port}/api/messages`);
      if (!existsSync(stateFile)) await setTheStage(tenant, { meeting: MEETING, team: TEAM });
      const director = new Director({
        tenant,
        meeting: MEETING,
        clock,
        cast: CAST,
        botIdle: () => bot.workshop.idle(),
        seed: kept?.seed ?? 1,
        scenario: kept?.scenario ?? 'arnhem',
        ...(kept === undefined ? {} : { roles: kept.roles }),
      });
      const meeting = tenant.directory.conversation(MEETING).id;
      /** The session of the meeting; once it is over and the meeting is free, the one of its newest card. */
      const latest = async (): Promise<Session | undefined> => {
        const live = await bot.sessionIn(meeting);
        if (live !== undefined) return live;
        const seen = sessionSeen(tenant, MEETING);
        return seen === undefined ? undefined : (await bot.workshop.read(seen))?.session;
      };
      const room = await openRoom({
        tenant,
        port: port + 1,
        stateFile,
        unsaved,
        timeZone,
        routes: directorRoutes(director),
        guide: async (language) => guideOf(await latest(), definition, language),
      });
      // The room restored what happened before; the cast looks at it afresh.
      director.choose({});
      const stopPublishing = publish(
        director,
        (state) => {
          room.tell('director', state);
          room.refreshGuide();
          keepDirection(directionFile, state);
        },
        unsaved,
      );
      closing.unshift(
        stopPublishing,
        () => keepDirection(directionFile, director.state),
        () => director.close(),
        () => room.close(),
      );
      return room.url;
    },
    close: async () => {
      for (const close of closing) await close();
    },
  };
}

import { privately } from '../../src/workshop/places';
import { MEETING, stage } from '../teams/support/stage';
import { distant } from './distant';
import { SESSION, keep, people, reached } from './history';
import { compare } from './measure';

/** From the bot to Teams, and from Teams to the bot, ms. */
const DISTANCE = 25;

/** A silent step is opened for everybody, against one card there and back. */
export async function opening() {
  const here = await stage({ people: people(17).map((name) => ({ name })) });
  const { tenant, workshop, outbound, stores, time } = here;
  const { directory, serviceUrl } = tenant;
  const far = await distant(serviceUrl, DISTANCE);
  const meeting = { serviceUrl: far.url, conversation: directory.conversation(MEETING).id };
  const [by = '', ...ids] = directory.people.map(({ aadObjectId }) => aadObjectId);
  const lead = { type: 'facilitationHandedOver', to: by } as const;
  await keep(stores, [...reached('explainCode', ids), lead]);
  await stores.directory.saveAddress(
    { kind: 'session', session: SESSION, place: 'meeting' },
    meeting,
  );
  const [person = ''] = ids;
  const chat = await outbound.messenger.openPrivate(person, meeting);
  const stored = await workshop.read(SESSION);
  if (!('conversation' in chat) || stored === undefined) throw new Error('Nothing to send to.');
  const slot = { place: privately(person), card: 'welcome' } as const;
  const sent = () => tenant.requests.filter(({ status }) => status < 300).length;
  let cards = 0;
  const row = await compare({
    what: 'opening a step',
    against: `one card, ${2 * DISTANCE} ms away`,
    clock: 'wall',
    rounds: 9,
    subject: async () => {
      const before = sent();
      await workshop.handle(SESSION, { type: 'next', by });
      await workshop.idle();
      cards = sent() - before;
    },
    baseline: async () => void (await outbound.messenger.post({ ...stored, slot }, chat)),
    between: async () => {
      const run = (await workshop.read(SESSION))?.session.run;
      const opened = run !== undefined && run.index !== stored.session.run?.index;
      if (opened) await workshop.handle(SESSION, { type: 'back', by, run: run.number });
      // Teams' limits, and what they still hold up.
      await time.advance(60_000);
    },
  });
  await here.close();
  far.close();
  return { ...row, what: `${row.what}: ${cards} cards` };
}

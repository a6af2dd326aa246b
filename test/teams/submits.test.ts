import type { JsonObject } from '../../src/rehearsal/json';
import { activityOf, post } from './support/raw';
import { openLobby } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const bram = () => here.tenant.as('Bram');

/** What a client that knows no Action.Execute sends: a message with a value. */
async function submit(
  who: string,
  data: Record<string, unknown>,
  card: string,
  where?: JsonObject,
) {
  const message = activityOf(here, who, {
    type: 'message',
    value: data,
    replyToId: card,
    ...(where === undefined ? {} : { conversation: where }),
  });
  expect((await post(here.endpoint, JSON.stringify(message))).status).toBe(200);
}

function meeting(): JsonObject {
  const { id } = here.tenant.directory.conversation(MEETING);
  return { id, conversationType: 'groupChat', isGroup: true };
}

async function joined() {
  const begun = await openLobby(here);
  await bram().press(begun.lobby('Bram'), nl('lobby.join'));
  await here.settled();
  return begun;
}

describe('a plain Submit', () => {
  it('in private edits the card where it stands', async () => {
    const { id, stored } = await joined();
    const person = bram().person.aadObjectId;
    const [welcome] = bram().see(bram().chat);
    const data = { session: id, slot: `private:${person}|welcome|0`, instance: 1 };
    await submit('Bram', { ...data, verb: 'tellFunction', ownFunction: 'gardener' }, welcome!.id);
    expect((await stored()).session.people[person]?.function).toBe('gardener');
    const cards = bram().see(bram().chat);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ id: welcome!.id, edited: true });
    await submit('Bram', { ...data, verb: 'dance' }, welcome!.id);
    expect(bram().see(bram().chat)[0]?.visible).toContain(en('edge.unknownButton'));
  });

  it('in a shared place says nothing to everybody', async () => {
    const { id, lobby, stored } = await joined();
    const before = bram().see(MEETING).length;
    const data = { session: id, slot: 'meeting|opening|0', instance: 3 };
    await submit('Chris', { ...data, verb: 'join' }, lobby('Chris').id, meeting());
    const chris = here.tenant.directory.person('Chris').aadObjectId;
    expect((await stored()).session.people[chris]?.taking).toBe('part');
    await submit('Bram', { ...data, verb: 'proposeGroups', seed: 1 }, lobby('Bram').id, meeting());
    expect(bram().see(MEETING)).toHaveLength(before);
    const told = bram().see(bram().chat).at(-1)?.text;
    expect(told).toContain(en('refusal.facilitatorOnly', { facilitator: 'Anna Jansen' }));
  });

  it('by somebody who does not take part is told how to join, for a private chat is no way in', async () => {
    const { id, lobby } = await openLobby(here);
    const data = { session: id, instance: 3, form: 'park' };
    await submit('Bram', data, lobby('Bram').id, meeting());
    const told = bram().see(bram().chat).at(-1);
    expect(told?.card).toBeUndefined();
    expect(told?.visible).toContain(en('refusal.participantsOnly'));
    const answers = bram().see(bram().chat).length;
    await submit('Bram', { ...data, form: 'join' }, lobby('Bram').id, meeting());
    const again = bram().see(bram().chat).slice(answers);
    expect(again.map(({ visible }) => visible)).toEqual([
      expect.stringContaining(en('refusal.participantsOnly')),
    ]);
  });

  it('from outside the meeting tells nothing of its session', async () => {
    const { id } = await openLobby(here);
    await bram().say(bram().chat, 'help');
    const [card] = bram().see(bram().chat);
    await submit('Bram', { session: id, instance: 3, form: 'join' }, card!.id);
    const told = bram().see(bram().chat).at(-1)?.visible;
    expect(told).toContain(en('edge.elsewhere'));
    expect(told).not.toContain('Arnhem');
  });

  it('that asks for a form gets it in the private chat', async () => {
    const { id, lobby } = await joined();
    await submit(
      'Bram',
      { session: id, instance: 3, form: 'tellFunction' },
      lobby('Bram').id,
      meeting(),
    );
    const form = bram().see(bram().chat).at(-1)!;
    expect(form.visible).toContain(en('lobby.function.save'));
    await bram().press(form, en('lobby.function.save'), { [en('lobby.function.own')]: 'gardener' });
    expect(bram().see(bram().chat).at(-1)?.visible).toContain(en('edge.received'));
  });
});

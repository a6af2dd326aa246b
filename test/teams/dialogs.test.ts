import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../src/rehearsal/json';
import type { Dialog } from '../../src/rehearsal/seen';
import { textsOf } from '../cards/inspect';
import { press } from './support/raw';
import { begin, openLobby } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const anna = () => here.tenant.as('Anna Jansen');
const bram = () => here.tenant.as('Bram');

async function open(who: string, title: string, where: string): Promise<Dialog> {
  const client = here.tenant.as(who);
  const on = client.see(where).filter(({ card }) => card !== undefined)[0]!;
  const { dialog, error, message } = await client.press(on, title);
  if (dialog === undefined) throw new Error(error ?? message);
  return dialog;
}

/** The card of the form in which Anna describes the case. */
async function caseForm(session: string): Promise<JsonObject> {
  const { task } = await press(
    here,
    'Anna Jansen',
    { session, form: 'describeCase' },
    'task/fetch',
  );
  return dialogCard.parse(task).value.card.content;
}

const dialogCard = z.object({
  value: z.object({ card: z.object({ content: z.custom<JsonObject>(isJsonObject) }) }),
});

describe('a dialog', () => {
  it('opens in the person’s language and hands in once', async () => {
    const { stored } = await openLobby(here);
    const session = await stored();
    await bram().press(
      bram()
        .see(MEETING)
        .filter(({ card }) => card !== undefined)[0]!,
      nl('lobby.join'),
    );
    const dialog = await open('Bram', nl('lobby.myFunction'), MEETING);
    expect(dialog.title).toBe(en('lobby.myFunction'));
    const texts = textsOf(dialog.card).filter(({ key }) => key === 'text');
    expect(texts.map(({ text }) => text)).not.toContain(dialog.title);
    const pressed = await bram().press(dialog, en('lobby.function.save'), {
      [en('lobby.function.own')]: 'gardener',
    });
    expect(pressed).toEqual({ closed: true });
    const id = bram().person.aadObjectId;
    expect((await stored()).session.people[id]?.function).toBe('gardener');
    const { version } = await stored();
    const delivery = here.tenant.deliveries.findLast(
      ({ activity }) => activity.name === 'task/submit',
    )!;
    expect(await here.tenant.resend(delivery, 'new')).toMatchObject({ status: 200 });
    expect((await stored()).version).toBe(version);
    expect(version).toBeGreaterThan(session.version);
  });

  it('tells who may not open it what to do', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await bram().press(lobby('Bram'), nl('preparation.facilitating'));
    const { message } = await bram().press(lobby('Bram'), nl('preparation.case.change'));
    expect(message).toContain('Anna Jansen');
  });

  it('is the way in for who is in the meeting and does not take part yet', async () => {
    const { id, stored } = await openLobby(here);
    const dialog = await open('Bram', nl('lobby.myFunction'), MEETING);
    expect(dialog.title).toBe(en('lobby.join'));
    const pressed = await bram().press(dialog, en('lobby.join'), {
      [en('lobby.function.own')]: 'gardener',
    });
    expect(pressed).toEqual({ closed: true });
    const { people } = (await stored()).session;
    expect(people[bram().person.aadObjectId]).toMatchObject({
      taking: 'part',
      function: 'gardener',
    });
    const leader = await press(here, 'Anna Jansen', { session: id, form: 'mySheet' }, 'task/fetch');
    expect(leader.task?.value).toBe(nl('refusal.participantsOnly'));
    const outside = await press(here, 'Dina', { session: id, form: 'park' }, 'task/fetch');
    expect(outside.task?.value).toBe(nl('refusal.participantsOnly'));
  });

  it('comes back with a notice and all that was entered', async () => {
    const { id, stored } = await begin(here);
    const form = await caseForm(id);
    const [save] = actionsOf(form);
    const description = 'lang '.repeat(4_000);
    const { version } = await stored();
    const answer = await press(
      here,
      'Anna Jansen',
      { ...save, title: 'Een titel', description, 'cells-high': 'own' },
      'task/submit',
    );
    const { task } = answer;
    expect(task?.type).toBe('continue');
    const shown = JSON.stringify(task?.value);
    expect(shown).toContain('19999 tekens');
    expect(shown).toContain(description.trimEnd());
    expect(shown).toContain('Een titel');
    expect(Buffer.byteLength(shown)).toBeLessThan(28 * 1024);
    expect((await stored()).version).toBe(version);
    expect(save).toMatchObject({ session: id, verb: 'describeCase' });
  });

  it('cuts only what would not fit in a card', async () => {
    const { id } = await begin(here);
    const form = await caseForm(id);
    const [save] = actionsOf(form);
    const entered = { title: 'Een titel', description: 'é'.repeat(60_000), goal: 'Minder armoede' };
    const { task } = await press(here, 'Anna Jansen', { ...save, ...entered }, 'task/submit');
    const shown = JSON.stringify(task?.value);
    expect(shown).toContain('Minder armoede');
    expect(shown).toContain('é'.repeat(8_000));
    expect(Buffer.byteLength(shown)).toBeLessThan(28 * 1024);
  });

  it('gives back what was written when its form can no longer be opened', async () => {
    const { lobby, facilitator, tell } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    const dialog = await open('Bram', nl('lobby.myFunction'), MEETING);
    const [save] = actionsOf(dialog.card);
    await tell({ type: 'erasePerson', person: facilitator }).catch(() => undefined);
    const asked = JSON.stringify({ form: 'noLonger' });
    const written = { ownFunction: 'een heel verhaal dat niet weg mag' };
    const data = { ...save, asked, verb: 'movePerson', ...written };
    const { task } = await press(here, 'Bram', data, 'task/submit');
    expect(JSON.stringify(task?.value)).toContain('een heel verhaal dat niet weg mag');
  });

  it('plays Action.Submit only', async () => {
    const { id } = await begin(here);
    const form = await caseForm(id);
    expect(JSON.stringify(form)).not.toContain('Action.Execute');
  });

  it('offers the people in the meeting and the channels of the team', async () => {
    here.log.lines.length = 0;
    await here.stores.directory.saveTeam({
      id: here.tenant.directory.team().id,
      name: 'Team Ethiek',
      serviceUrl: here.tenant.serviceUrl,
    });
    await begin(here);
    const people = await open('Anna Jansen', nl('preparation.coFacilitator'), anna().chat);
    expect(people.visible).toContain('Chris');
    const channels = await open('Anna Jansen', nl('preparation.channels'), anna().chat);
    expect(channels.visible).toContain('Overig');
    expect(channels.visible).toContain('General');
  });

  it('opens without them when Teams does not tell', async () => {
    await begin(here);
    here.tenant.faults.onRequest({
      route: 'listMembers',
      effect: { kind: 'failBefore', status: 502 },
    });
    const people = await open('Anna Jansen', nl('preparation.coFacilitator'), anna().chat);
    expect(people.visible).not.toContain('Chris');
    expect(here.log.lines.join()).toContain('teams.surroundings-unknown');
  });
});

const buttons = z.object({
  actions: z.array(z.looseObject({ data: z.record(z.string(), z.unknown()) })),
});

/** The data of a card's buttons. */
function actionsOf(card: JsonObject): Record<string, unknown>[] {
  return buttons.parse(card).actions.map(({ data }) => data);
}

import type { Task } from '../../src/workshop/definition';
import { openLobby, type Begun } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

/** Everybody in, the groups made, and the first phase begun. */
async function run(): Promise<Begun> {
  const begun = await openLobby(here);
  const { tell, facilitator: by } = begun;
  for (const { aadObjectId: id, name } of here.tenant.directory.people.slice(1)) {
    await tell({ type: 'join', person: { id, name, language: 'nl' } });
  }
  await tell({ type: 'proposeGroups', by, seed: 1 });
  await tell({ type: 'next', by });
  await here.settled();
  return begun;
}

/** Goes on until a phase with this task. */
async function reach(task: Task, { tell, stored, facilitator: by }: Begun): Promise<void> {
  for (;;) {
    const { session } = await stored();
    if (session.plan[session.run?.index ?? 0]?.task === task) return;
    await tell({ type: 'next', by });
    await here.settled();
  }
}

/** What the first button that does something does, in the newest card of Bram's private chat. */
function offered(): string {
  const bram = here.tenant.as('Bram');
  const card = bram.see(bram.chat).at(-1)?.card;
  return /"verb":"(\w+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

it.each<[Task, string]>([
  ['welcome', 'park'],
  ['validateCase', 'addToCase'],
  ['writeValues', 'handInValues'],
  ['decideValues', 'continue'],
  ['presentValues', 'nameSpokesperson'],
  ['writeActions', 'handInActions'],
  ['composeActions', 'composeAction'],
  ['relateActions', 'relateActions'],
  ['checklist', 'fillChecklist'],
  ['reflect', 'giveReflection'],
])('in %s, form gives a card to %s', async (task, verb) => {
  await reach(task, await run());
  await here.tenant.as('Bram').say(MEETING, 'form', { mentionBot: true });
  expect(offered()).toBe(verb);
  expect(here.log.lines.join()).not.toContain('turn-failed');
});

it('goes through a form of two steps in the chat', async () => {
  const begun = await run();
  await reach('decideValues', begun);
  const bram = here.tenant.as('Bram');
  await bram.say(bram.chat, 'form');
  const id = bram.see(bram.chat).at(-1)?.id;
  const form = () => bram.see(bram.chat).find((message) => message.id === id)!;
  await bram.press(form(), en('common.next'), { [en('values.decide.words')]: 'kindness' });
  expect(form().visible).toContain(en('values.decide.question'));
  await bram.press(form(), en('values.decide.save'), {
    [en('values.decide.question')]: en('values.decide.yes'),
    [en('values.decide.why')]: 'people come first',
  });
  expect(form().visible).toContain(en('edge.received'));
  const decisions = Object.values((await begun.stored()).session.decisions).flat();
  expect(decisions).toMatchObject([{ value: { name: 'kindness' }, chosen: true }]);
});

it('once the vote is closed, gives who takes up an action, and when', async () => {
  const begun = await run();
  const { tell, facilitator } = begun;
  await reach('composeActions', begun);
  const by = here.tenant.directory.person('Bram').aadObjectId;
  await tell({
    type: 'composeAction',
    by,
    group: (await begun.stored()).session.people[by]?.group ?? '',
    what: 'call first',
    actor: 'the team leader',
    mechanism: 'toestemming',
    values: [{ kind: 'own', name: 'kindness' }],
    considerations: 'a letter frightens',
    from: [],
  });
  await reach('prioritise', begun);
  const bram = here.tenant.as('Bram');
  const given = async () => {
    await bram.say(bram.chat, 'form');
    return bram.see(bram.chat).at(-1)?.visible;
  };
  expect(await given()).toContain(en('plan.vote.blind'));
  await tell({ type: 'closeVote', by: facilitator });
  await here.settled();
  expect(await given()).toContain(en('plan.assign.title'));
});

it('before the workshop runs, gives the facilitator all there is to arrange', async () => {
  await openLobby(here);
  const anna = here.tenant.as('Anna Jansen');
  await anna.say(anna.chat, 'formulier');
  const card = anna.see(anna.chat).at(-1)!;
  await anna.press(card, nl('preparation.settings'));
  const form = anna.see(anna.chat).find(({ id }) => id === card.id);
  expect(form?.visible).toContain(nl('preparation.language'));
});

it('lets a sheet that was handed in be changed', async () => {
  const begun = await run();
  await reach('writeValues', begun);
  const by = here.tenant.directory.person('Bram').aadObjectId;
  await begun.tell({
    type: 'handInValues',
    by,
    entries: [{ value: { kind: 'catalogue', id: 'privacy' }, why: 'it is theirs' }],
  });
  await here.settled();
  const bram = here.tenant.as('Bram');
  await bram.say(bram.chat, 'form');
  expect(bram.see(bram.chat).at(-1)?.visible).toContain(en('common.next'));
});

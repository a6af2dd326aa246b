import { textsOf } from '../../src/rehearsal/cast/texts';
import { SCENARIOS } from '../../src/rehearsal/cast/scenario';
import type { Session } from '../../src/workshop/session';
import { MEETING, Theatre } from './support/theatre';

const LIMIT = 60_000;

let theatre: Theatre | undefined;

async function open(...options: Parameters<typeof Theatre.open>): Promise<Theatre> {
  theatre = await Theatre.open(...options);
  return theatre;
}

afterEach(async () => {
  await theatre?.close();
  theatre = undefined;
});

describe.each(SCENARIOS)('%s', (scenario) => {
  test(
    'is played to the poster; who is late, leaves or never answers holds nobody up',
    async () => {
      const { tenant, clock, director, troubles } = await open({ scenario, seed: 3 });
      const begun = clock.now();
      expect(await theatre?.play()).toBe(true);
      expect((clock.now() - begun) / 60_000).toBeLessThan(155);

      expect(theatre?.poster?.toLowerCase()).toContain(scenario);
      const session = await theatre?.session();
      if (session === undefined) throw new Error('There is no session.');
      expectPlan(session);

      expect(director.told.filter(({ kind }) => kind === 'error')).toEqual([]);
      const unexpected = troubles.filter(({ code }) => !/open-failed|undelivered/.test(code));
      expect(unexpected).toEqual([]);

      expectSilence(tenant, scenario);
      const came = tenant.journal.entries.find(({ text }) => text.includes('Bram Hoekstra'));
      expect((came?.at ?? 0) - begun).toBeGreaterThan(9 * 60_000);
      const left = tenant.journalOf('Hatice Kaya').at(-1)?.text;
      expect(left).not.toContain('Bedankt voor je bijdrage');
      expect(tenant.journalOf('Kees van Dam').some(({ kind }) => kind === 'dialog')).toBe(true);
    },
    LIMIT,
  );
});

/** Every part of the plan is there. */
function expectPlan(session: Session): void {
  expect(session.status).toBe('closed');
  for (const { id, spokespersons } of session.groups) {
    const decisions = session.decisions[id] ?? [];
    expect(decisions.filter(({ chosen }) => chosen).length).toBeGreaterThan(1);
    expect(decisions.filter(({ chosen }) => !chosen).length).toBeGreaterThan(1);
    expect(Object.keys(spokespersons)).toHaveLength(2);
  }
  const { actions, relations, broaderUses, additions, parked } = session;
  expect(actions.length).toBeGreaterThanOrEqual(6);
  expect(
    actions.filter(({ owner, term }) => owner !== undefined && term !== undefined).length,
  ).toBeGreaterThan(4);
  expect(
    actions.filter(({ sameAs }) => sameAs !== undefined).length + relations.length,
  ).toBeGreaterThan(0);
  expect(actions.filter(({ deferred }) => deferred !== undefined)).toHaveLength(1);
  expect(session.order?.length).toBeGreaterThan(4);
  expect(broaderUses.length).toBeGreaterThan(0);
  expect(additions).toHaveLength(3);
  expect(parked.map(({ outcome }) => outcome !== undefined)).toEqual([true, true]);
  expect(session.upkeep.keeper).toBeDefined();
  expect(session.followUp).toBeDefined();
}

/** Nobody got to see another's reasons before the silent step was over. */
function expectSilence(tenant: Theatre['tenant'], scenario: (typeof SCENARIOS)[number]): void {
  const { entries } = tenant.journal;
  const revealed = entries.find(({ text }) => text.includes('2c1 · '))?.seq ?? 0;
  expect(revealed).toBeGreaterThan(0);
  const early = entries.slice(0, revealed - 1);
  const late = entries.slice(revealed - 1);
  for (const [name, sheet] of Object.entries(textsOf(scenario).sheets)) {
    for (const [, why] of sheet) {
      const seen = early.filter(
        ({ personName, text }) => personName !== name && text.includes(why),
      );
      expect(seen).toEqual([]);
    }
  }
  const whys = Object.values(textsOf(scenario).sheets).flatMap((sheet) =>
    sheet.map(([, why]) => why),
  );
  expect(whys.filter((why) => late.some(({ text }) => text.includes(why))).length).toBeGreaterThan(
    20,
  );
}

test(
  'the same seed gives the same poster, another seed another',
  async () => {
    const posters: (string | undefined)[] = [];
    for (const seed of [7, 7, 8]) {
      const one = await open({ scenario: 'utrecht', seed });
      expect(await one.play()).toBe(true);
      posters.push(one.poster);
      await one.close();
      theatre = undefined;
    }
    expect(posters[1]).toBe(posters[0]);
    expect(posters[2]).not.toBe(posters[0]);
  },
  2 * LIMIT,
);

test(
  'a person is taken over in the middle of a step, and handed back',
  async () => {
    const { director, tenant } = await open({ scenario: 'arnhem', seed: 5 });
    const sanne = tenant.as('Sanne Brouwer');
    const sheet = () => sanne.see(sanne.chat).findLast(({ visible }) => visible.includes('2b · '));
    await director.setRole('Noor Willems', 'simulated');
    expect(await theatre?.minutes(60, () => sheet() !== undefined)).toBe(true);
    await director.setRole('Sanne Brouwer', 'me');
    await theatre?.minutes(3);
    const mine = sheet();
    if (mine === undefined) throw new Error('There is no sheet.');
    expect(mine.visible).not.toContain('Dit heb je ingestuurd');
    await sanne.press(mine, 'Insturen', {
      'Waarde 1': 'passendheid · maatschappelijke waarde',
      'Waarom is waarde 1 hier belangrijk?': 'Met de hand',
    });
    await director.setRole('Sanne Brouwer', 'simulated');
    expect(await theatre?.minutes(200, () => theatre?.poster !== undefined)).toBe(true);
    const texts = tenant.journal.entries.map(({ text }) => text);
    expect(texts.some((text) => text.includes('Met de hand'))).toBe(true);
    const [, own = ''] = textsOf('arnhem').sheets['Sanne Brouwer']?.[0] ?? [];
    expect(texts.some((text) => text.includes(own))).toBe(false);
  },
  LIMIT,
);

test(
  'a facilitator who began with another case hands over, and the cast speaks of that case',
  async () => {
    const { director, tenant, clock } = await open({ scenario: 'arnhem' });
    const noor = tenant.as('Noor Willems');
    await noor.say(MEETING, 'start', { mentionBot: true });
    await clock.leap(() => false, 30_000);
    const opening = noor.see(MEETING).findLast(({ author }) => author.kind === 'bot');
    if (opening === undefined) throw new Error('There is no opening card.');
    await noor.press(opening, 'Utrecht: campagne over armoederegelingen');
    await director.setRole('Noor Willems', 'simulated');
    expect(await theatre?.minutes(240, () => theatre?.poster !== undefined)).toBe(true);
    expect(theatre?.poster).toContain('Utrecht');
    const [, why = ''] = textsOf('utrecht').sheets['Sanne Brouwer']?.[0] ?? [];
    expect(tenant.journal.entries.some(({ text }) => text.includes(why))).toBe(true);
  },
  LIMIT,
);

test(
  'after the end nobody begins another workshop by itself; who does, has the cast with them again',
  async () => {
    const { director, tenant } = await open({ scenario: 'arnhem' });
    const noor = tenant.as('Noor Willems');
    const newest = () => noor.see(MEETING).findLast(({ card }) => card !== undefined);
    const press = async (title: string): Promise<void> => {
      const on = newest();
      if (on === undefined) throw new Error('There is no card.');
      await noor.press(on, title);
      await theatre?.minutes(0.2);
    };
    expect(await theatre?.play()).toBe(true);
    await theatre?.minutes(10);
    expect(newest()?.visible).toContain('Actieplan');
    expect(director.state.people[0]).toMatchObject({ leads: true, role: 'me' });

    await noor.say(MEETING, 'start', { mentionBot: true });
    await theatre?.minutes(0.2);
    await press('Arnhem: inkomenstoeslag aanbieden en verlengen');
    await press('Open de lobby');
    await theatre?.minutes(12);
    expect(newest()?.visible).toContain('Wie doen er mee (15)');
    await director.playAll();
    expect(await theatre?.minutes(240, () => !isPlaying(director))).toBe(true);
    await theatre?.minutes(1);
    expect(newest()?.visible).toContain('Actieplan');
  },
  2 * LIMIT,
);

/** Whether somebody is played who leads. */
function isPlaying({ state }: Theatre['director']): boolean {
  return state.people.some(({ leads, role }) => leads && role === 'simulated');
}

test('an absent person is out of the meeting, and comes back', async () => {
  const { director, tenant } = await open({ scenario: 'arnhem' });
  await director.setRole('Kees van Dam', 'absent');
  expect(() => tenant.as('Kees van Dam').see(MEETING)).toThrow('not a member');
  await director.setRole('Kees van Dam', 'me');
  expect(tenant.as('Kees van Dam').see(MEETING).length).toBeGreaterThan(0);
  expect(director.state.people.find(({ name }) => name === 'Kees van Dam')?.role).toBe('me');
});

import type { Command } from '../../src/workshop/commands';
import type { Event } from '../../src/workshop/events';
import type { Case } from '../../src/workshop/session';
import { definition, given, sessionAfter } from '../support/given';
import { GATHERED, PLAN, entered, started } from '../support/session';

const CASE: Case = {
  title: 'Toeslag zonder aanvraag',
  description: 'Wie er recht op heeft, krijgt de toeslag vanzelf.',
  cells: [{ proactivity: 'high', origin: 'own' }],
};
const described: Event = { type: 'caseDescribed', case: CASE };
const running: readonly Event[] = [started(), described, ...GATHERED, entered('welcome')];
const validating: readonly Event[] = [...running, entered('validateCase')];
const later: readonly Event[] = [...validating, entered('explainCode')];

describe('start', () => {
  it('plans as the definition says', () => {
    const { settings } = sessionAfter(started());
    given()
      .when({
        type: 'start',
        id: 's1',
        facilitator: { id: 'noor', name: 'Noor de Wit', language: 'nl' },
        settings,
      })
      .thenHappens(started());
  });
});

describe('describeCase', () => {
  const rewrite = (changes: Partial<Case> = {}, by = 'noor'): Command => ({
    type: 'describeCase',
    by,
    case: { ...CASE, ...changes },
  });

  it('keeps the case without outer space, its cells once in the order of the grid', () => {
    given(started())
      .when(
        rewrite({
          title: ' Toeslag ',
          goal: ' ',
          legalGround: ' Participatiewet ',
          lifeEvent: 'verhuizen',
          cells: [
            { proactivity: 'high', origin: 'own' },
            { proactivity: 'low', origin: 'none' },
            { proactivity: 'high', origin: 'own' },
          ],
        }),
      )
      .thenHappens({
        type: 'caseDescribed',
        case: {
          title: 'Toeslag',
          description: CASE.description,
          legalGround: 'Participatiewet',
          lifeEvent: 'verhuizen',
          cells: [
            { proactivity: 'low', origin: 'none' },
            { proactivity: 'high', origin: 'own' },
          ],
        },
      });
  });

  it.each([{ title: ' ' }, { description: '' }, { cells: [] }])('misses %j', (changes) => {
    given(started()).when(rewrite(changes)).thenRefuses('caseIncomplete');
  });

  it.each(['title', 'description', 'goal', 'legalGround'])('refuses a BSN in %s', (field) => {
    given(started())
      .when(rewrite({ [field]: 'Mevrouw met 111222333 krijgt een brief.' }))
      .thenRefuses('citizenServiceNumber');
  });

  it('refuses what is too long or not in the list', () => {
    given(started())
      .when(rewrite({ title: 'x'.repeat(201) }))
      .thenRefuses('textTooLong');
    given(started())
      .when(rewrite({ goal: 'x'.repeat(501) }))
      .thenRefuses('textTooLong');
    given(started())
      .when(rewrite({ lifeEvent: 'loterij' }))
      .thenRefuses('unknownChoice');
  });

  it('is for the facilitator, until step 1 is over', () => {
    given(...validating)
      .when(rewrite({}, 'ann'))
      .thenRefuses('facilitatorOnly');
    given(...validating)
      .when(rewrite({ title: 'Anders' }))
      .thenHappens({ type: 'caseDescribed', case: { ...CASE, title: 'Anders' } });
    given(...later)
      .when(rewrite({ title: 'Anders' }))
      .thenRefuses('phaseOver');
  });

  it('stays quiet when it is the same case', () => {
    given(started(), described)
      .when(rewrite({ title: ` ${CASE.title}` }))
      .thenNothing();
  });
});

describe('chooseScenario', () => {
  const choose = (scenario: string, by = 'noor'): Command => ({
    type: 'chooseScenario',
    by,
    scenario,
  });

  it('takes an example over in the language of the session', () => {
    const [first] = definition.scenarios;
    const [event] = given(started({ language: 'en' }))
      .when(choose('apeldoorn'))
      .events();
    expect(event).toMatchObject({
      type: 'caseDescribed',
      case: { title: first?.title.en, cells: first?.cells, scenario: 'apeldoorn' },
    });
  });

  it('takes another example instead', () => {
    const first = given(started()).when(choose('apeldoorn')).events();
    const [event] = given(started(), ...first)
      .when(choose('utrecht'))
      .events();
    expect(event).toMatchObject({ case: { scenario: 'utrecht' } });
  });

  it('refuses an example that is not there, and others than the facilitator', () => {
    given(started()).when(choose('atlantis')).thenRefuses('unknownChoice');
    given(started()).when(choose('apeldoorn', 'ann')).thenRefuses('facilitatorOnly');
  });

  it('never writes over own words, and changes nothing once the lobby is open', () => {
    const chosen = given(started()).when(choose('apeldoorn')).events();
    given(started(), ...chosen)
      .when(choose('apeldoorn'))
      .thenNothing();
    given(started(), described).when(choose('apeldoorn')).thenNothing();
    given(started(), ...chosen, { type: 'lobbyOpened' })
      .when(choose('utrecht'))
      .thenNothing();
  });
});

describe('chooseSettings', () => {
  const choose = (settings: object, by = 'noor'): Command => ({
    type: 'chooseSettings',
    by,
    settings,
  });

  it('changes some and keeps the others', () => {
    const { settings } = sessionAfter(started());
    given(started())
      .when(choose({ names: 'shown', retentionDays: 30 }))
      .thenHappens({
        type: 'settingsChosen',
        settings: { ...settings, names: 'shown', retentionDays: 30 },
      });
  });

  it('puts an example in the language of the session, and leaves people’s own words alone', () => {
    const [example] = definition.scenarios;
    const scenario = example?.id ?? '';
    const chosen = given(started()).when({ type: 'chooseScenario', by: 'noor', scenario }).events();
    const languageOf = (...before: readonly Event[]) =>
      sessionAfter(
        ...before,
        ...given(...before)
          .when(choose({ language: 'en' }))
          .events(),
      );
    const english = languageOf(started(), ...chosen, { type: 'lobbyOpened' });
    expect(english.settings.language).toBe('en');
    expect(english.case).toMatchObject({ title: example?.title.en, scenario });
    expect(languageOf(started(), described).case).toEqual(sessionAfter(started(), described).case);
    const running = languageOf(started(), ...chosen, ...GATHERED, entered('welcome'));
    expect(running.case).toMatchObject({ title: example?.title.nl });
  });

  it('keeps the promise on names once the lobby is open', () => {
    given(started(), described, { type: 'lobbyOpened' })
      .when(choose({ names: 'shown' }))
      .thenRefuses('namesFixed');
    expect(
      given(started(), described, { type: 'lobbyOpened' })
        .when(choose({ names: 'hidden', autoAdvance: true }))
        .events(),
    ).toHaveLength(1);
  });

  it('refuses other terms and others than the facilitator', () => {
    given(started())
      .when(choose({ retentionDays: 4_000 }))
      .thenRefuses('unknownChoice');
    given(started())
      .when(choose({ language: 'en' }, 'ann'))
      .thenRefuses('facilitatorOnly');
  });

  it('stays quiet when nothing changes', () => {
    given(started())
      .when(choose({ language: 'nl' }))
      .thenNothing();
  });
});

describe('changePlan', () => {
  const change = (
    minutes: Readonly<Record<string, number>>,
    reasons: Readonly<Record<string, string>> = {},
    by = 'noor',
  ): Command => ({ type: 'changePlan', by, minutes, reasons });

  const planWith = (id: string, changes: object) =>
    PLAN.map((phase) => (phase.id === id ? { ...phase, ...changes } : phase));

  it('gives phases other minutes, and a break a place', () => {
    given(started())
      .when(change({ '2c3': 25 }))
      .thenHappens({ type: 'planChanged', plan: planWith('2c3', { minutes: 25 }) });
    given(started())
      .when(change({ pauze1: 10 }))
      .thenHappens({ type: 'planChanged', plan: planWith('pauze1', { minutes: 10 }) });
  });

  it('leaves a phase out with a reason, and takes it back', () => {
    const without = planWith('5', { minutes: 0, leftOut: 'te weinig tijd' });
    given(started())
      .when(change({ 5: 0 }, { 5: ' te weinig tijd ' }))
      .thenHappens({ type: 'planChanged', plan: without });
    given(started(), { type: 'planChanged', plan: without })
      .when(change({ 5: 15 }))
      .thenHappens({ type: 'planChanged', plan: PLAN });
    given(started(), { type: 'planChanged', plan: without })
      .when(change({ 5: 0 }))
      .thenNothing();
  });

  it('asks for the reason', () => {
    given(started())
      .when(change({ 5: 0 }))
      .thenRefuses('reasonMissing');
    given(started())
      .when(change({ 5: 0 }, { 5: ' ' }))
      .thenRefuses('reasonMissing');
  });

  it.each([-1, 61, 2.5, Number.NaN])('refuses %d minutes', (minutes) => {
    given(started())
      .when(change({ 5: minutes }))
      .thenRefuses('minutesOutOfRange');
  });

  it('refuses phases that are not there, a plan of nothing, and others', () => {
    given(started())
      .when(change({ 99: 5 }))
      .thenRefuses('unknownChoice');
    const nothing = Object.fromEntries(PLAN.map(({ id }) => [id, 0]));
    const reasons = Object.fromEntries(PLAN.map(({ id }) => [id, 'geen zin']));
    given(started()).when(change(nothing, reasons)).thenRefuses('planEmpty');
    given(started())
      .when(change({ 5: 10 }, {}, 'ann'))
      .thenRefuses('facilitatorOnly');
  });

  it('changes only what is ahead', () => {
    given(...later)
      .when(change({ 1: 20 }))
      .thenRefuses('phaseOver');
    given(...later)
      .when(change({ '2a': 20 }))
      .thenRefuses('phaseOver');
    given(...later)
      .when(change({ 1: 15, '2b': 10 }))
      .thenHappens({ type: 'planChanged', plan: planWith('2b', { minutes: 10 }) });
  });

  it('stays quiet when nothing changes', () => {
    given(started())
      .when(change({ 5: 15, pauze1: 0 }))
      .thenNothing();
  });
});

describe('a second facilitator', () => {
  const sam = { id: 'sam', name: 'Sam Bakker', language: 'nl' } as const;

  it('is named, known from then on, and may do what a facilitator may', () => {
    given(started())
      .when({ type: 'nameCoFacilitator', by: 'noor', person: sam })
      .thenHappens({ type: 'coFacilitatorNamed', person: sam });
    const named: Event = { type: 'coFacilitatorNamed', person: sam };
    expect(sessionAfter(started(), named).people['sam']).toMatchObject({ taking: 'noPart' });
    given(started(), described, named)
      .when({ type: 'openLobby', by: 'sam' })
      .thenHappens({ type: 'lobbyOpened' });
  });

  it('keeps taking part and the group', () => {
    const ann = { id: 'ann', name: 'Ann Aalders', language: 'nl' } as const;
    const session = sessionAfter(...running, { type: 'coFacilitatorNamed', person: ann });
    expect(session.people['ann']).toMatchObject({ taking: 'part', group: 'democratie' });
  });

  it('is released', () => {
    const named: Event = { type: 'coFacilitatorNamed', person: sam };
    given(started(), named)
      .when({ type: 'releaseCoFacilitator', by: 'noor', person: 'sam' })
      .thenHappens({ type: 'coFacilitatorReleased', person: 'sam' });
    const released: Event = { type: 'coFacilitatorReleased', person: 'sam' };
    expect(sessionAfter(started(), named, released).coFacilitators).toEqual([]);
  });

  it('is not named or released twice, nor by others', () => {
    given(started(), { type: 'coFacilitatorNamed', person: sam })
      .when({ type: 'nameCoFacilitator', by: 'noor', person: sam })
      .thenNothing();
    given(started())
      .when({ type: 'releaseCoFacilitator', by: 'noor', person: 'sam' })
      .thenNothing();
    given(started())
      .when({ type: 'nameCoFacilitator', by: 'sam', person: sam })
      .thenRefuses('facilitatorOnly');
  });
});

describe('chooseChannels', () => {
  const choose = (channels: Readonly<Record<string, string | null>>, by = 'noor'): Command => ({
    type: 'chooseChannels',
    by,
    channels,
  });
  const chosen: Event = { type: 'channelChosen', group: 'democratie', channel: 'c1' };

  it('gives groups a channel, and takes it away again', () => {
    given(started())
      .when(choose({ democratie: 'c1', rechtsstaat: null }))
      .thenHappens(chosen);
    given(started(), chosen)
      .when(choose({ democratie: null }))
      .thenHappens({ type: 'channelChosen', group: 'democratie' });
    const back = sessionAfter(started(), chosen, { type: 'channelChosen', group: 'democratie' });
    expect(back.groups[0]).toEqual({ id: 'democratie', spokespersons: {} });
  });

  it('lets two groups change places, but never share', () => {
    const second: Event = { type: 'channelChosen', group: 'rechtsstaat', channel: 'c2' };
    expect(
      given(started(), chosen, second)
        .when(choose({ democratie: 'c2', rechtsstaat: 'c1' }))
        .events(),
    ).toHaveLength(2);
    given(started(), chosen)
      .when(choose({ rechtsstaat: 'c1' }))
      .thenRefuses('channelTwice');
  });

  it('refuses groups that are not there, others, and changes while it runs', () => {
    given(started())
      .when(choose({ koffie: 'c1' }))
      .thenRefuses('unknownChoice');
    given(started())
      .when(choose({ democratie: 'c1' }, 'ann'))
      .thenRefuses('facilitatorOnly');
    given(...running)
      .when(choose({ democratie: 'c1' }))
      .thenRefuses('phaseOver');
  });

  it('stays quiet when nothing changes', () => {
    given(started(), chosen)
      .when(choose({ democratie: 'c1' }))
      .thenNothing();
  });
});

describe('openLobby', () => {
  it('needs a case', () => {
    given(started()).when({ type: 'openLobby', by: 'noor' }).thenRefuses('caseMissing');
    given(started(), described)
      .when({ type: 'openLobby', by: 'noor' })
      .thenHappens({ type: 'lobbyOpened' });
  });

  it('is for the facilitator and stays quiet on a repeat', () => {
    given(started(), described)
      .when({ type: 'openLobby', by: 'ann' })
      .thenRefuses('facilitatorOnly');
    given(...running)
      .when({ type: 'openLobby', by: 'noor' })
      .thenNothing();
  });
});

describe('addToCase', () => {
  const add = (text: string, by = 'ann'): Command => ({
    type: 'addToCase',
    by,
    kind: 'data',
    text,
  });
  const added: Event = {
    type: 'caseAdded',
    addition: { id: 'c1', kind: 'data', text: 'Ook de BRP.', by: 'ann' },
  };

  it('marks it as an addition and leaves the case as it was', () => {
    given(...validating)
      .when(add(' Ook de BRP. '))
      .thenHappens(added);
    const session = sessionAfter(...validating, added);
    expect(session.case).toEqual(CASE);
    expect(session.additions).toHaveLength(1);
    expect(session.ids).toBe(1);
  });

  it('is for insiders, in step 1', () => {
    given(...validating)
      .when(add('Ook de BRP.', 'gus'))
      .thenRefuses('participantsOnly');
    given(...running)
      .when(add('Ook de BRP.'))
      .thenRefuses('notYet');
    given(...later)
      .when(add('Ook de BRP.'))
      .thenRefuses('phaseOver');
  });

  it('refuses nothing, too much and a BSN', () => {
    given(...validating)
      .when(add('  '))
      .thenRefuses('textMissing');
    given(...validating)
      .when(add('x'.repeat(2_001)))
      .thenRefuses('textTooLong');
    given(...validating)
      .when(add('Zie 111.222.333'))
      .thenRefuses('citizenServiceNumber');
  });

  it('stays quiet on a repeat', () => {
    given(...validating, added)
      .when(add('Ook de BRP.', 'bob'))
      .thenNothing();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadDefinition } from '../../src/content/load';
import { LANGUAGES } from '../../src/workshop/definition';
import { REFUSAL_CODES } from '../../src/workshop/refusal';

const definition = loadDefinition();
const content = join(__dirname, '../../src/content');

describe('the built-in workshop', () => {
  it('lasts 155 minutes in the steps of the manual, with two breaks that may be given minutes', () => {
    expect(definition.phases.map(({ id, minutes, task }) => `${id} ${minutes} ${task}`)).toEqual([
      'start 5 welcome',
      '1 15 validateCase',
      '2a 5 explainCode',
      '2b 5 writeValues',
      '2c1 5 shareValues',
      '2c2 5 readHandout',
      '2c3 20 decideValues',
      '2c4 5 presentValues',
      'pauze1 0 break',
      '3a 5 explainMechanisms',
      '3b 10 writeActions',
      '3c1 5 shareActions',
      '3c2 10 composeActions',
      '3c3 5 presentActions',
      'pauze2 0 break',
      '4a 10 relateActions',
      '4b 10 prioritise',
      '5 15 broaden',
      '6 10 checklist',
      '7 10 reflect',
    ]);
    expect(definition.minutes).toBe(155);
    expect(definition.phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(155);
    expect(definition.phases.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
      'pauze1',
      'pauze2',
    ]);
  });

  it('has three fundamenten with two principes each', () => {
    const structure = definition.fundamenten.map(({ id, principes }) => [
      id,
      ...principes.map(({ name }) => name.nl),
    ]);
    expect(structure).toEqual([
      ['democratie', 'participatie', 'maatschappelijke waarde'],
      ['rechtsstaat', 'mensenrechten', 'procedurele rechtvaardigheid'],
      ['bestuurskracht', 'bestuurskwaliteit', 'verantwoordelijkheid'],
    ]);
  });

  it('calls a value confirmed only when a public source names it as one of CODIO', () => {
    const names = (status: string): string[] =>
      definition.values.filter((value) => value.status === status).map(({ id }) => id);
    expect(names('confirmed').sort()).toEqual([
      'aanvechtbaarheid',
      'bescherming',
      'doelmatigheid',
      'duurzaamheid',
      'inclusiviteit',
      'menselijke-autonomie',
      'menselijke-eindverantwoordelijkheid',
      'menselijke-waardigheid',
      'non-discriminatie',
      'passendheid',
      'privacy',
      'samenwerking',
      'transparantie',
      'uitlegbaarheid',
      'veiligheid',
      'wendbaarheid',
    ]);
    expect(names('supplement')).toHaveLength(16);
  });

  it('has eight safeguards, and at least two example actions for any value', () => {
    expect(definition.mechanisms).toHaveLength(8);
    const examples = definition.mechanisms.flatMap(({ examples }) => examples);
    const scarce = definition.values.filter(
      ({ id }) => examples.filter(({ values }) => values.includes(id)).length < 2,
    );
    expect(scarce).toEqual([]);
  });

  it('explains four to six values of the own fundament in each hand-out', () => {
    expect(definition.handouts).toHaveLength(9);
    const fundamentOf = new Map(definition.values.map(({ id, fundament }) => [id, fundament]));
    for (const { fundament, values } of definition.handouts) {
      expect(values.length).toBeGreaterThanOrEqual(4);
      expect(values.length).toBeLessThanOrEqual(6);
      expect(new Set(values.map(({ value }) => fundamentOf.get(value)))).toEqual(
        new Set([fundament]),
      );
    }
  });

  it('offers a scenario for every data origin; Arnhem does two things', () => {
    expect(definition.scenarios.map(({ id, cells }) => [id, cells])).toEqual([
      ['apeldoorn', [{ proactivity: 'low', origin: 'none' }]],
      [
        'arnhem',
        [
          { proactivity: 'moderate', origin: 'own' },
          { proactivity: 'high', origin: 'own' },
        ],
      ],
      ['utrecht', [{ proactivity: 'moderate', origin: 'other' }]],
    ]);
  });

  it('asks who monitors as a person, and two things of the whole plan', () => {
    expect(definition.checklist.map(({ scope, answer }) => `${scope} ${answer}`)).toEqual([
      'action text',
      'action text',
      'action text',
      'action text',
      'action person',
      'plan text',
      'plan text',
    ]);
    expect(definition.reflection).toHaveLength(2);
  });

  it('has none of the slips of the manual, and does not shout', () => {
    const slips =
      /rechtstaat|algorimteregister|internationaliser|inkomstenstoeslag|regulering|fundamenteën|!/i;
    expect(JSON.stringify(definition)).not.toMatch(slips);
  });
});

describe('the built-in texts', () => {
  it.each(LANGUAGES)(
    'say in %s why the rules refuse something, for every reason there is',
    (language) => {
      const sentences = Object.keys(definition.texts[language]).filter((key) =>
        key.startsWith('refusal.'),
      );
      expect(sentences.sort()).toEqual(REFUSAL_CODES.map((code) => `refusal.${code}`).sort());
    },
  );

  it('are in a file of the same subject in every language, and each key begins with it', () => {
    const files = (language: string): string[] => readdirSync(join(content, 'texts', language));
    expect(files('en')).toEqual(files('nl'));
    for (const language of LANGUAGES) {
      for (const file of files(language)) {
        const path = join(content, 'texts', language, file);
        const texts = z
          .record(z.string(), z.string())
          .parse(JSON.parse(readFileSync(path, 'utf8')));
        const keys = Object.keys(texts);
        const prefix = file.replace('.json', '.');
        expect(keys.filter((key) => !key.startsWith(prefix))).toEqual([]);
        expect(Object.keys(definition.texts[language])).toEqual(expect.arrayContaining(keys));
      }
    }
  });

  it('have the same keys in every language', () => {
    expect(Object.keys(definition.texts.en).sort()).toEqual(
      Object.keys(definition.texts.nl).sort(),
    );
  });
});

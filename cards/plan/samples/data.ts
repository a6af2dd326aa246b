import type { Localized } from '../../../src/workshop/definition';
import type { Frame } from '../../../src/workshop/views/frame';
import type { PlanAction } from '../../../src/workshop/views/plan/action';
import type { RelationLine } from '../../../src/workshop/views/plan/relations';
import type { ShownValue } from '../../../src/workshop/views/shownValue';
import { SAMPLE_TIME, sampleName, sampleText, several, typed } from '../../parts/samples';

/** What several sample views of this part are made from. */

const PHASES = {
  '4a': {
    title: { nl: 'Hoe passen de acties bij elkaar?', en: 'How do the actions go together?' },
    instruction: {
      nl: 'Bekijk de acties van alle groepen. Welke zijn gelijk, welke helpen elkaar en welke botsen?',
      en: 'Look at the actions of all groups. Which are the same, which help and which clash?',
    },
  },
  '4b': {
    title: { nl: 'De poster: wat eerst?', en: 'The poster: what comes first?' },
    instruction: {
      nl: 'Geef aan wat het meest nodig en het belangrijkst is. Daarna bepalen we samen de volgorde.',
      en: 'Say what is needed most and what matters most. Then we settle the order together.',
    },
  },
  '5': {
    title: { nl: 'Breder te gebruiken', en: 'Of wider use' },
    instruction: {
      nl: 'Kijk samen welke waarden en acties ook in ander werk passen.',
      en: 'See together which values and actions fit in other work too.',
    },
  },
} as const;

export function frame(phase: keyof typeof PHASES, standing: Frame['standing'] = 'current'): Frame {
  const clock = { kind: 'running', until: SAMPLE_TIME } as const;
  return {
    phase,
    run: 14,
    ...PHASES[phase],
    standing,
    ...(standing === 'current' ? { clock } : {}),
  };
}

export const GROUPS: readonly Localized[] = [
  { nl: 'democratie', en: 'democracy' },
  { nl: 'rechtsstaat', en: 'rule of law' },
  { nl: 'bestuurskracht', en: 'capacity to govern' },
];

export const TERMS = [
  { id: 'meteen', name: { nl: 'meteen', en: 'right away' } },
  { id: '1-maand', name: { nl: 'binnen 1 maand', en: 'within 1 month' } },
  { id: '3-maanden', name: { nl: 'binnen 3 maanden', en: 'within 3 months' } },
];

export const VALUES: readonly ShownValue[] = [
  catalogued('transparantie', 'transparantie', 'transparency'),
  catalogued('privacy', 'privacy', 'privacy'),
  catalogued('menselijke-autonomie', 'menselijke autonomie', 'human autonomy'),
  catalogued('toegankelijkheid', 'toegankelijkheid', 'accessibility', true),
  { code: 'own:rust', name: { own: typed('rust') }, supplement: false },
];

function catalogued(code: string, nl: string, en: string, supplement = false): ShownValue {
  return { code, name: { nl, en }, supplement };
}

const MECHANISMS: readonly Localized[] = [
  { nl: 'toestemming', en: 'consent' },
  { nl: 'werkinstructies', en: 'work instructions' },
  { nl: 'burgerbetrokkenheid', en: 'citizen involvement' },
];

const WHAT = [
  'Leg in de privacyverklaring uit welke gegevens we voor het aanschrijven gebruiken, in gewone taal.',
  'Vraag vijf mensen uit de bijstand om de brief te lezen voordat die de deur uit gaat.',
  'Bel wie na drie weken niet reageert, en vraag of hulp welkom is.',
  'Geef mensen de keuze om geen berichten te krijgen, en leg vast wie dat bijhoudt.',
  'Toets elk half jaar of we niet meer gegevens gebruiken dan nodig.',
  'Maak één bladzijde met hoe en wanneer we iemand benaderen.',
  'Zet de werkwijze in het algoritmeregister.',
  'Train consulenten in een gesprek zonder schaamte.',
  'Bespreek elke maand twee gevallen waarin het misging.',
];
const ACTORS = ['functioneel beheer', 'cliëntenraad', 'klantcontactcentrum', 'privacy officer'];

/** A sample action; its texts are as real ones, or `length` characters long. */
export function action(n: number, length?: number): PlanAction {
  const unassigned = n % 4 === 3;
  const term = TERMS[n % TERMS.length]?.name ?? { nl: '', en: '' };
  return {
    id: `a${n + 1}`,
    number: `A${n + 1}`,
    what: length === undefined ? typed(WHAT[n % WHAT.length] ?? '') : sampleText(length),
    actor:
      length === undefined
        ? typed(ACTORS[n % ACTORS.length] ?? '')
        : sampleText(Math.min(length, 200)),
    considerations: length === undefined ? typed('Dit is snel te doen.') : sampleText(length),
    groups: GROUPS.slice(n % 3, (n % 3) + 1),
    mechanism: MECHANISMS[n % MECHANISMS.length] ?? { nl: '', en: '' },
    values: [...VALUES.slice(n % VALUES.length), ...VALUES].slice(0, 2),
    also: n === 0 ? ['A10'] : [],
    ...(unassigned ? {} : { term, owner: sampleName(n) }),
  };
}

/** An action that waits for a decision elsewhere. */
export function deferred(n: number, length?: number): PlanAction {
  const { term: _term, owner: _owner, ...waiting } = action(n, length);
  return {
    ...waiting,
    deferred: {
      decision:
        length === undefined
          ? typed('De raad stelt vast of we gegevens van de energieleverancier mogen vragen.')
          : sampleText(length),
      asker: sampleName(n + 3),
    },
  };
}

export const RELATIONS: readonly RelationLine[] = [
  { id: 'r20', kind: 'supports', actions: ['A1', 'A4'] },
  {
    id: 'r21',
    kind: 'tension',
    actions: ['A3', 'A4'],
    value: VALUES[2] ?? { code: '', name: { own: '' }, supplement: false },
    givesWay: typed('Wie zich heeft afgemeld, bellen we niet; het bereik wordt daardoor kleiner.'),
  },
];

export function longRelations(count: number, length: number): readonly RelationLine[] {
  return several(count, (n) => ({
    id: `r${n}`,
    kind: 'tension',
    actions: [`A${n + 1}`, `A${n + 2}`],
    value: { code: `own:${n}`, name: { own: sampleText(200) }, supplement: false },
    givesWay: sampleText(length),
  }));
}

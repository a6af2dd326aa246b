import type { PosterPageFormView } from '../../../src/workshop/views/plan/forms';
import type {
  Poster,
  PosterAction,
  PosterGroup,
  PosterView,
} from '../../../src/workshop/views/plan/poster';
import { sampleName, sampleText, several, typed } from '../../parts/samples';
import { longUses, USES } from './broadening';
import { GROUPS, RELATIONS, VALUES, action, deferred, longRelations } from './data';

type Samples<V> = readonly { readonly name: string; readonly view: V }[];

const QUESTIONS = [
  {
    nl: 'Hoe gaan we met deze actie verder, en wanneer is de eerste stap gezet?',
    en: 'How do we go on with this action, and when is the first step taken?',
  },
  { nl: 'Wie voert de actie uit?', en: 'Who carries out the action?' },
  {
    nl: 'Wie van ons houdt in de gaten of het gebeurt?',
    en: 'Which of us keeps an eye on whether it happens?',
  },
];
const AGREED = {
  nl: 'Hoe gaat het na vandaag verder: wie komt wanneer bij elkaar?',
  en: 'How does it go on after today: who meets when?',
};

function listed(n: number): PosterAction {
  const [how = AGREED, who = AGREED, watch = AGREED] = QUESTIONS;
  return {
    ...action(n),
    checklist: [
      { question: how, answer: typed('Voor 1 februari ligt er een eerste versie.') },
      { question: who, answer: typed('Team Inkomen') },
      { question: watch, answer: sampleName(n + 2) },
    ],
  };
}

function group(name: PosterGroup['name'], at: number): PosterGroup {
  const [first, ...others] = [...VALUES.slice(at), ...VALUES.slice(0, at)];
  const reasoned = (text: string) => (value: (typeof VALUES)[number]) => ({
    value,
    reason: typed(text),
  });
  return {
    name,
    chosen: others.slice(0, 3).map(reasoned('Zonder dit haken mensen af.')),
    rejected: first === undefined ? [] : [reasoned('Dit speelt hier minder.')(first)],
  };
}

export const typicalPoster: Poster = {
  case: {
    title: typed('Inkomenstoeslag verlengen zonder aanvraag'),
    description: typed(
      'De gemeente schrijft mensen met bijstand aan over de inkomenstoeslag, en verlengt die voor wie hem al kreeg. Daarvoor gebruikt zij het eigen klantenbestand.',
    ),
    goal: typed('Meer mensen krijgen waar zij recht op hebben.'),
    additions: [typed('Ook de gegevens van de schuldhulp worden gebruikt.')],
  },
  cells: [
    { proactivity: 'moderate', origin: 'own' },
    { proactivity: 'high', origin: 'own' },
  ],
  groups: GROUPS.map(group),
  ordered: true,
  actions: [3, 0, 6, 1, 4, 2, 7, 5].map(listed),
  deferred: [{ ...deferred(8), checklist: [] }],
  relations: RELATIONS,
  upkeep: {
    keeper: sampleName(2),
    spread: typed('In het werkoverleg en bij wie nieuw begint.'),
    update: typed('Na elk kwartaal kijken we wat er misging en passen we de code aan.'),
  },
  uses: USES,
  agreed: [{ question: AGREED, answer: typed('De hele groep, met de teamleider erbij.') }],
  followUp: '2027-03-11',
  parked: [
    {
      text: typed('Mag de energieleverancier ons gegevens geven?'),
      outcome: typed('We leggen dit voor aan de jurist.'),
    },
    { text: typed('Wie betaalt de extra gesprekken?') },
  ],
};

const longest: Poster = {
  case: {
    title: sampleText(200),
    description: sampleText(2_000),
    goal: sampleText(2_000),
    additions: several(10, () => sampleText(2_000)),
  },
  cells: (['low', 'moderate', 'high'] as const).flatMap((proactivity) =>
    (['none', 'own', 'other'] as const).map((origin) => ({ proactivity, origin })),
  ),
  groups: GROUPS.map((name) => ({
    name,
    chosen: several(12, (n) => ({
      value: { code: `own:${n}`, name: { own: sampleText(200) }, supplement: false },
      reason: sampleText(2_000),
    })),
    rejected: [],
  })),
  ordered: true,
  actions: several(40, (n) => ({
    ...action(n, 2_000),
    checklist: QUESTIONS.map((question) => ({ question, answer: sampleText(2_000) })),
  })),
  deferred: several(5, (n) => ({ ...deferred(40 + n, 2_000), checklist: [] })),
  relations: longRelations(20, 2_000),
  upkeep: { keeper: sampleName(1), spread: sampleText(2_000), update: sampleText(2_000) },
  uses: longUses(12),
  agreed: [{ question: AGREED, answer: sampleText(2_000) }],
  followUp: '2027-03-11',
  parked: several(20, () => ({ text: sampleText(2_000), outcome: sampleText(2_000) })),
};

const fresh: Poster = {
  cells: [],
  groups: GROUPS.map((name) => ({ name, chosen: [], rejected: [] })),
  ordered: false,
  actions: [],
  deferred: [],
  relations: [],
  upkeep: {},
  uses: [],
  agreed: [],
  parked: [],
};

export const posterSamples: Samples<PosterView> = [
  { name: 'typical', view: { kind: 'poster', poster: typicalPoster } },
  { name: 'unordered', view: { kind: 'poster', poster: { ...typicalPoster, ordered: false } } },
  { name: 'empty', view: { kind: 'poster', poster: fresh } },
  { name: 'later', view: { kind: 'poster' } },
  { name: 'longest', view: { kind: 'poster', poster: longest } },
];

const title = { nl: 'Goed Digitaal Bestuur', en: 'Good Digital Governance' };

export const posterPageSamples: Samples<PosterPageFormView> = [
  { name: 'typical', view: { kind: 'posterPageForm', title, poster: typicalPoster, page: 0 } },
  { name: 'longest', view: { kind: 'posterPageForm', title, poster: longest, page: 7 } },
  { name: 'last', view: { kind: 'posterPageForm', title, poster: longest, page: 10_000 } },
];

import { MINUTE } from '../../src/workshop/clock';
import type { CockpitView, Driving, OpenLine } from '../../src/workshop/views/driving/cockpit';
import type { CardModule } from '../kit';
import { SAMPLE_TIME, sampleName, sampleText, several } from '../parts/samples';

const GUIDANCE = {
  nl: 'Zeg dat het stil is en waarom: zo telt ieders eerste gedachte. Vijf minuten is kort; een woord en een halve zin is genoeg.',
  en: 'Say that it is silent and why: that way everyone’s first thought counts. Five minutes is short; a word and half a sentence will do.',
};

const GROUP_NAMES = [
  { nl: 'democratie', en: 'democracy' },
  { nl: 'rechtsstaat', en: 'rule of law' },
  { nl: 'bestuurskracht', en: 'capacity to govern' },
];

export const SILENT: Driving = {
  state: 'running',
  run: 4,
  phase: '2b',
  title: { nl: 'Waarden opschrijven', en: 'Writing values' },
  guidance: GUIDANCE,
  step: 4,
  steps: 18,
  clock: { kind: 'running', until: SAMPLE_TIME },
  autoAdvance: false,
  progress: { ready: 11, of: 14, busy: several(3, sampleName) },
  unreached: [{ name: sampleName(5), reason: 'notInstalled' }],
  lost: 1,
  open: [{ code: 'sheets', values: { n: 3, m: 14 } }],
  next: { title: { nl: 'Waarden naast elkaar', en: 'Values side by side' }, minutes: 5 },
  others: [],
  ends: SAMPLE_TIME + 120 * MINUTE,
  ahead: 120,
  mayUndo: true,
  mayGoBack: true,
  tools: [],
  last: false,
};

const GROUPS_OPEN: readonly OpenLine[] = GROUP_NAMES.flatMap((group): readonly OpenLine[] => [
  { code: 'valuesUndecided', values: { n: 14 }, group },
  { code: 'noValueChosen', values: {}, group },
  { code: 'noSpokesperson', values: {}, group },
]);

export const COCKPIT_SAMPLES: CardModule<CockpitView>['samples'] = [
  { name: 'a silent step', view: { kind: 'cockpit', ...SILENT } },
  {
    name: 'longest',
    view: {
      kind: 'cockpit',
      ...SILENT,
      clock: { kind: 'paused', left: 90_000 },
      autoAdvance: true,
      progress: { ready: 0, of: 40, busy: several(40, () => sampleText(120)) },
      unreached: several(40, () => ({ name: sampleText(120), reason: 'guest' })),
      open: GROUPS_OPEN,
      others: several(3, () => sampleText(120)),
      overrun: 35,
      tools: ['settle'],
    },
  },
  {
    name: 'the last step',
    view: {
      kind: 'cockpit',
      state: 'running',
      run: 19,
      phase: '7',
      title: { nl: 'Afronden en terugkijken', en: 'Closing and looking back' },
      guidance: GUIDANCE,
      step: 18,
      steps: 18,
      clock: { kind: 'running', until: SAMPLE_TIME, prompt: 'timeUp' },
      autoAdvance: false,
      unreached: [],
      lost: 0,
      open: [
        { code: 'points', values: { n: 2 } },
        { code: 'reflections', values: { n: 1, m: 12 } },
      ],
      others: [sampleName(9)],
      ahead: 0,
      meetingEndsAt: SAMPLE_TIME,
      mayUndo: false,
      mayGoBack: true,
      tools: ['settle'],
      last: true,
    },
  },
  {
    name: 'preparing',
    view: {
      kind: 'cockpit',
      state: 'before',
      status: 'preparing',
      hasCase: false,
      people: 0,
      others: [],
      unreached: [],
      groups: [],
    },
  },
  {
    name: 'lobby',
    view: {
      kind: 'cockpit',
      state: 'before',
      status: 'lobby',
      hasCase: true,
      people: 9,
      others: [],
      unreached: [{ name: sampleName(3), reason: 'blocked' }],
      groups: [],
    },
  },
  {
    name: 'grouping',
    view: {
      kind: 'cockpit',
      state: 'before',
      status: 'grouping',
      hasCase: true,
      people: 14,
      others: [],
      unreached: [],
      groups: GROUP_NAMES.map((name, at) => ({ name, size: at === 0 ? 4 : 5 })),
    },
  },
  { name: 'handed over', view: { kind: 'cockpit', state: 'notYours', facilitator: sampleName(7) } },
  {
    name: 'cancelled',
    view: { kind: 'cockpit', state: 'over', cancelled: true, reason: sampleText(2_000) },
  },
];

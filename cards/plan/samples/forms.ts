import type {
  AssignFormView,
  AssignToFormView,
  BroadenFormView,
  DeferFormView,
  NarrowFormView,
  RelateFormView,
  ReviseFormView,
  TakeBackFormView,
  UpkeepFormView,
} from '../../../src/workshop/views/plan/forms';
import type { SubjectLine } from '../../../src/workshop/views/plan/uses';
import { sampleName, sampleText, several } from '../../parts/samples';
import { USES, longUses } from './broadening';
import { RELATIONS, TERMS, VALUES, action, longRelations } from './data';

type Samples<V> = readonly { readonly name: string; readonly view: V }[];

const people = (count: number) => several(count, (n) => ({ id: `p${n}`, name: sampleName(n) }));
const actions = several(9, (n) => action(n));
const many = several(40, (n) => action(n, 2_000));
const manyValues = several(30, (n) => ({
  code: `own:${n}`,
  name: { own: sampleText(200) },
  supplement: false,
}));

export const relateSamples: Samples<RelateFormView> = [
  { name: 'typical', view: { kind: 'relateForm', actions, values: VALUES } },
  { name: 'longest', view: { kind: 'relateForm', actions: many, values: manyValues } },
];

export const takeBackSamples: Samples<TakeBackFormView> = [
  {
    name: 'typical',
    view: {
      kind: 'takeBackForm',
      relations: RELATIONS,
      same: [{ id: 'a10', number: 'A10', into: 'A1' }],
      deferred: [action(8)],
    },
  },
  { name: 'nothing', view: { kind: 'takeBackForm', relations: [], same: [], deferred: [] } },
  {
    name: 'longest',
    view: {
      kind: 'takeBackForm',
      relations: longRelations(20, 2_000),
      same: several(20, (n) => ({ id: `a${n}`, number: `A${n}`, into: 'A40' })),
      deferred: several(20, (n) => action(n + 20, 2_000)),
    },
  },
];

export const deferSamples: Samples<DeferFormView> = [
  { name: 'typical', view: { kind: 'deferForm', actions, people: people(14) } },
  { name: 'longest', view: { kind: 'deferForm', actions: many, people: people(40) } },
];

export const reviseSamples: Samples<ReviseFormView> = [
  { name: 'typical', view: { kind: 'reviseForm', actions } },
  { name: 'longest', view: { kind: 'reviseForm', actions: many } },
];

export const assignSamples: Samples<AssignFormView> = [
  {
    name: 'typical',
    view: {
      kind: 'assignForm',
      actions: actions.map((one, at) => ({ ...one, assigned: at > 3 })),
    },
  },
  { name: 'nothing', view: { kind: 'assignForm', actions: [] } },
  {
    name: 'longest',
    view: { kind: 'assignForm', actions: many.map((one) => ({ ...one, assigned: false })) },
  },
];

export const assignToSamples: Samples<AssignToFormView> = [
  {
    name: 'typical',
    view: { kind: 'assignToForm', action: action(2), terms: TERMS, people: people(14) },
  },
  {
    name: 'again',
    view: {
      kind: 'assignToForm',
      action: action(2),
      terms: TERMS,
      people: people(14),
      term: 'meteen',
      owner: 'p2',
    },
  },
  {
    name: 'longest',
    view: {
      kind: 'assignToForm',
      action: action(2, 2_000),
      terms: TERMS,
      people: people(40),
    },
  },
];

export const upkeepSamples: Samples<UpkeepFormView> = [
  { name: 'typical', view: { kind: 'upkeepForm', people: people(14), upkeep: {} } },
  {
    name: 'longest',
    view: {
      kind: 'upkeepForm',
      people: people(40),
      upkeep: { keeper: 'p3', spread: sampleText(2_000), update: sampleText(2_000) },
    },
  },
];

const subjects: readonly SubjectLine[] = [
  ...VALUES.map((value) => ({ kind: 'value', choice: `value:${value.code}`, value }) as const),
  ...actions.map((one) => ({ kind: 'action', choice: `action:${one.id}`, action: one }) as const),
];

export const broadenSamples: Samples<BroadenFormView> = [
  { name: 'typical', view: { kind: 'broadenForm', subjects } },
  {
    name: 'longest',
    view: {
      kind: 'broadenForm',
      subjects: [
        ...manyValues.map(
          (value) => ({ kind: 'value', choice: `value:${value.code}`, value }) as const,
        ),
        ...many.map(
          (one) => ({ kind: 'action', choice: `action:${one.id}`, action: one }) as const,
        ),
      ],
    },
  },
];

export const narrowSamples: Samples<NarrowFormView> = [
  { name: 'typical', view: { kind: 'narrowForm', uses: USES } },
  { name: 'nothing', view: { kind: 'narrowForm', uses: [] } },
  { name: 'longest', view: { kind: 'narrowForm', uses: longUses(70) } },
];

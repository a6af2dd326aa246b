import type { ShownCandidate, ValueDecisionsView } from '../../src/workshop/views/valuesDecisions';
import type { CardModule, Element, Kit } from '../kit';
import { explained, openForm, primary } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { fitting, type Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { beside, container, said, shorten, subheading } from '../parts/text';
import { valueName } from '../parts/values';
import { speakerButton, speakerLine } from './groupProgress';
import { CHOICES, PRIVACY, SOLIDARITEIT, ownValue, sampleFrame } from './samples';

const TYPICAL: ValueDecisionsView = {
  kind: 'valueDecisions',
  frame: sampleFrame('2c3', 'Waarden kiezen'),
  group: 'democratie',
  candidates: [
    {
      value: PRIVACY,
      mentions: 3,
      researched: true,
      decision: { chosen: true, reason: sampleText(120) },
    },
    { value: SOLIDARITEIT, mentions: 0, researched: true },
    { value: ownValue(1), mentions: 1, researched: false },
    {
      value: ownValue(2),
      mentions: 1,
      researched: false,
      decision: { chosen: false, reason: sampleText(60) },
    },
  ],
  spokesperson: {},
};
const LONGEST: ValueDecisionsView = {
  ...TYPICAL,
  candidates: [
    ...CHOICES.map((value, n) => ({
      value,
      mentions: 14,
      researched: true,
      decision: { chosen: n % 2 === 0, reason: sampleText(2_000) },
    })),
    ...several(80, (n) => ({ value: ownValue(n, 200), mentions: 1, researched: false })),
  ],
  spokesperson: { name: sampleName(18) },
};

/** Up to so many values each have a button of their own. */
const MOST_BUTTONS = 8;

/** Per value what the group made of it: chosen, not chosen, still open. */
export const valueDecisions: CardModule<ValueDecisionsView> = {
  render: (view, kit) =>
    fitting((room) => phaseCard(view.frame, kit, body(view, room, kit), actions(view, kit))),
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'longest', view: LONGEST },
    {
      name: 'longestOver',
      view: { ...LONGEST, frame: sampleFrame('2c3', 'Waarden kiezen', 'over') },
    },
    { name: 'undone', view: { ...TYPICAL, frame: sampleFrame('2c3', 'Waarden kiezen', 'undone') } },
  ],
};

/** What is to be done first: the values that are still open. */
function body(view: ValueDecisionsView, room: Room, kit: Kit): readonly Element[] {
  const { candidates, spokesperson, frame } = view;
  const section = (key: string, some: readonly ShownCandidate[]) =>
    some.length === 0
      ? []
      : [
          subheading(`${kit.t(key)} (${some.length})`),
          ...atMost(some, room.most, kit, (candidate) => row(candidate, view, room, kit)),
        ];
  const decided = (chosen: boolean) =>
    candidates.filter(({ decision }) => decision?.chosen === chosen);
  return [
    ...(spokesperson === undefined ? [] : speakerLine(spokesperson.name, frame, kit)),
    ...section(
      frame.standing === 'current' ? 'values.decide.open' : 'values.decide.undecided',
      candidates.filter(({ decision }) => decision === undefined),
    ),
    ...section('values.decide.chosen', decided(true)),
    ...section('values.decide.dropped', decided(false)),
  ];
}

/** A value with what was made of it, and the button beside it. */
function row(
  candidate: ShownCandidate,
  { frame, group, candidates }: ValueDecisionsView,
  { longest }: Room,
  kit: Kit,
): Element {
  const { decision } = candidate;
  const name = nameLine(candidate, longest, kit);
  const own = frame.standing === 'current' && candidates.length <= MOST_BUTTONS;
  return container(
    [
      own ? beside([name], decide(candidate, group, kit)) : name,
      ...(decision === undefined
        ? []
        : [{ ...said(shorten(decision.reason, longest)), spacing: 'none' as const }]),
    ],
    { spacing: decision === undefined ? 'small' : 'default' },
  );
}

function nameLine(
  { value, mentions, researched }: ShownCandidate,
  longest: number,
  kit: Kit,
): Element {
  const known = [
    ...(mentions > 0 ? [kit.t('values.mentioned', { n: mentions })] : []),
    ...(researched ? [kit.t('values.decide.researched')] : []),
  ];
  return said(
    { text: shorten(valueName(value, kit), longest), weight: 'bolder' },
    ...(known.length === 0
      ? []
      : [{ text: `  ${known.join(', ')}`, isSubtle: true, size: 'small' as const }]),
  );
}

/** Names the value where it is read aloud, unless it is in somebody's own words. */
function decide({ value, decision }: ShownCandidate, group: string, kit: Kit): CardAction {
  const { name, code } = value;
  const key = decision === undefined ? 'about' : 'change';
  const title = kit.t(decision === undefined ? 'values.decide.do' : 'common.change');
  return explained(
    openForm(kit, 'decideValue', title, { group, value: code }),
    'own' in name
      ? kit.t(`values.decide.${key}Own`)
      : kit.t(`values.decide.${key}`, { value: kit.pick(name) }),
  );
}

function actions(
  { group, candidates, spokesperson }: ValueDecisionsView,
  kit: Kit,
): readonly CardAction[] {
  const many = candidates.length > MOST_BUTTONS;
  const title = kit.t(many ? 'values.decide.one' : 'values.decide.another');
  const one = openForm(kit, 'decideValue', title, { group });
  const open = candidates.some(({ decision }) => decision === undefined);
  return [
    many && open ? primary(one) : one,
    openForm(kit, 'readValues', kit.t('values.shared.read'), { group }),
    ...(spokesperson === undefined ? [] : [speakerButton(group, spokesperson.name, kit)]),
  ];
}

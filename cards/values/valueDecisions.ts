import type { ShownCandidate, ValueDecisionsView } from '../../src/workshop/views/valuesDecisions';
import type { CardModule, Element, Kit } from '../kit';
import { buttons, openForm, press } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { fitting, type Room } from '../parts/fit';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { said, shorten, subheading, subtle, text } from '../parts/text';
import { valueName } from '../parts/values';
import { speakerLine } from './groupProgress';
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

function body(view: ValueDecisionsView, room: Room, kit: Kit): readonly Element[] {
  const { candidates, spokesperson } = view;
  const chosen = candidates.filter(({ decision }) => decision?.chosen === true);
  const dropped = candidates.filter(({ decision }) => decision?.chosen === false);
  const open = candidates.filter(({ decision }) => decision === undefined);
  const counts = { chosen: chosen.length, dropped: dropped.length, open: open.length };
  const section = (key: string, some: readonly ShownCandidate[]) =>
    some.length === 0
      ? []
      : [
          subheading(kit.t(key)),
          ...some.slice(0, room.most).flatMap((candidate) => lines(candidate, view, room, kit)),
          ...(some.length > room.most
            ? [subtle(kit.t('common.more', { n: some.length - room.most }))]
            : []),
        ];
  return [
    text(kit.t('values.decide.counts', counts), { weight: 'bolder' }),
    ...(spokesperson === undefined ? [] : [speakerLine(spokesperson.name, kit)]),
    ...section('values.decide.chosen', chosen),
    ...section('values.decide.dropped', dropped),
    ...section('values.decide.open', open),
  ];
}

function lines(
  candidate: ShownCandidate,
  { frame, group, candidates }: ValueDecisionsView,
  { longest }: Room,
  kit: Kit,
): readonly Element[] {
  const { value, mentions, researched, decision } = candidate;
  const known = [
    ...(mentions > 0 ? [kit.t('values.mentioned', { n: mentions })] : []),
    ...(researched ? [kit.t('values.decide.researched')] : []),
  ];
  const own = frame.standing === 'current' && candidates.length <= MOST_BUTTONS;
  return [
    {
      ...said(
        { text: shorten(valueName(value, kit), longest), weight: 'bolder' },
        ...(known.length === 0 ? [] : [{ text: ` · ${known.join(', ')}`, isSubtle: true }]),
      ),
      spacing: 'medium',
    },
    ...(decision === undefined
      ? []
      : [
          said(
            { text: `${kit.t('values.decide.reason')} `, isSubtle: true },
            shorten(decision.reason, longest),
          ),
        ]),
    ...(own
      ? [
          buttons(
            openForm(kit, 'decideValue', buttonTitle(candidate, kit), { group, value: value.code }),
          ),
        ]
      : []),
  ];
}

/** Names the value, unless it is in somebody's own words: a button's title may be read as Markdown. */
function buttonTitle({ value: { name }, decision }: ShownCandidate, kit: Kit): string {
  const key = decision === undefined ? 'about' : 'change';
  return 'own' in name
    ? kit.t(`values.decide.${key}Own`)
    : kit.t(`values.decide.${key}`, { value: kit.pick(name) });
}

function actions(
  { group, candidates, spokesperson }: ValueDecisionsView,
  kit: Kit,
): readonly CardAction[] {
  const many = candidates.length > MOST_BUTTONS;
  const title = kit.t(many ? 'values.decide.one' : 'values.decide.another');
  return [
    openForm(kit, 'decideValue', title, { group }),
    openForm(kit, 'readValues', kit.t('values.shared.read'), { group }),
    ...(spokesperson === undefined
      ? []
      : [press(kit, 'nameSpokesperson', kit.t('values.speaker.me'), { group })]),
  ];
}

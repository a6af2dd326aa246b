import { render } from '../../cards';
import { typicalPoster } from '../../cards/plan/samples/poster';
import { sampleKit } from '../../cards/samples';
import { MEETING } from '../../src/workshop/places';
import { type View, viewOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { composed } from '../support/plan';
import { GROUPS, people, reached } from './history';
import { compare } from './measure';

const LONG = 'tekst '.repeat(333);
const kit = sampleKit(definition, 'nl');

/** Forty people who wrote as much as fits: an action and a point each, twelve decisions per group. */
function posterOfForty(): () => View {
  const session = sessionAfter(
    ...reached('reflect', people(40)),
    ...GROUPS.flatMap((group) =>
      definition.values.slice(0, 12).map(({ id }) => {
        const decision = { value: { kind: 'catalogue', id }, chosen: true, reason: LONG } as const;
        return { type: 'valueDecided', group, decision } as const;
      }),
    ),
    ...people(40).flatMap((by, at) => [
      composed(by, GROUPS[at % GROUPS.length] ?? '', { what: LONG, considerations: LONG }),
      { type: 'pointParked', id: `point-${by}`, text: LONG, by } as const,
    ]),
    { type: 'voteClosed', order: people(40) },
    { type: 'sessionClosed' },
  );
  const slot = { place: MEETING, card: 'poster' } as const;
  return () => viewOf(slot, session, { definition, now: MORNING });
}

/** Posters and the view alone, each against writing that card as JSON. */
export async function poster() {
  const look = posterOfForty();
  const [forty, typical] = [look(), { kind: 'poster', poster: typicalPoster } as const];
  const against = (view: View) => {
    const card = render(view, kit);
    const size = Math.round(Buffer.byteLength(JSON.stringify(card)) / 1024);
    const baseline = () => void JSON.stringify(card);
    return { against: `its JSON.stringify, ${size} KB`, baseline };
  };
  const shared = { ...against(forty), clock: 'cpu', rounds: 30, times: 20 } as const;
  const build = (view: View) => () => void render(view, kit);
  return [
    await compare({ ...shared, what: 'poster of 40: card', subject: build(forty) }),
    await compare({ ...shared, what: 'poster of 40: viewOf', subject: () => void look() }),
    await compare({
      ...shared,
      ...against(typical),
      what: 'usual poster: card',
      subject: build(typical),
    }),
  ];
}

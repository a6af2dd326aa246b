import type { Localized, WorkshopDefinition } from '../../definition';
import { insidersOnly } from '../../queries';
import { maySettle } from '../../rules/closing/flipOver';
import type { ParkedPoint, PersonId, Session } from '../../session';
import { type Reader, mayRead } from '../../visibility';
import type { Forms } from '../viewers';
import { titleOf } from '../named';

/** A point on the flip-over, without whose it is. */
export interface PointLine {
  readonly id: string;
  readonly text: string;
  /** The phase it came up in. */
  readonly phase?: Localized;
  readonly outcome?: string;
}

/** The flip-over as this reader may see it, points without an outcome first. */
export function pointLines(
  session: Session,
  definition: WorkshopDefinition,
  reader: Reader,
): readonly PointLine[] {
  if (!mayRead(session, reader, { kind: 'commonGround' })) return [];
  return session.parked
    .map((point) => pointLine(point, session, definition))
    .toSorted((a, b) => Number(a.outcome !== undefined) - Number(b.outcome !== undefined));
}

function pointLine(
  { id, text, outcome, phase }: ParkedPoint,
  session: Session,
  definition: WorkshopDefinition,
): PointLine {
  const planned = session.plan.find((candidate) => candidate.id === phase);
  return {
    id,
    text,
    ...(planned === undefined ? {} : { phase: titleOf(planned, definition) }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

export interface ParkFormView {
  readonly kind: 'parkForm';
}

export interface SettleFormView {
  readonly kind: 'settleForm';
  readonly points: readonly PointLine[];
}

export type FlipOverFormsView = ParkFormView | SettleFormView;

export type FlipOverRequest = { readonly form: 'park' } | { readonly form: 'settle' };

export const flipOverForms: Forms<FlipOverRequest, FlipOverFormsView> = {
  park: (_request, session, _circumstances, person) => insidersOnly(session, person) ?? PARK,
  settle: (_request, session, { definition }, person) =>
    maySettle(session, person) ?? {
      kind: 'settleForm',
      points: pointLines(session, definition, personal(person)),
    },
};

const PARK: ParkFormView = { kind: 'parkForm' };

function personal(person: PersonId): Reader {
  return { kind: 'person', person };
}

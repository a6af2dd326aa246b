import type { Circumstances } from '../decider';
import type { Localized, WorkshopDefinition } from '../definition';
import { insidersOnly } from '../queries';
import type { Refusal } from '../refusal';
import type { PersonId, Session, ValueRef } from '../session';
import { pageOf } from './pages';
import { showValue, type ShownValue } from './shownValue';
import { valuesToProtect } from './valuesToProtect';

/** A borgingsmechanisme with example actions. */
export interface ShownMechanism {
  readonly id: string;
  readonly name: Localized;
  readonly gist: Localized;
  readonly examples: readonly {
    readonly text: Localized;
    readonly values: readonly ShownValue[];
  }[];
}

/** Per mechanism the example that serves most of these values; mechanisms that serve none are left out. */
export function examplesFor(
  definition: WorkshopDefinition,
  values: readonly ValueRef[],
): readonly ShownMechanism[] {
  return filtered(definition, idsOf(values)).map(({ examples, ...mechanism }) => ({
    ...mechanism,
    examples: examples.slice(0, 1),
  }));
}

/** Hand-out 3: example actions per mechanism, those for the group's values. */
export interface Handout3FormView {
  readonly kind: 'handout3Form';
  /** Whether everything is shown, also what serves other values. */
  readonly all: boolean;
  readonly mechanisms: readonly ShownMechanism[];
  readonly page: number;
  readonly pages: number;
}

export function handout3Form(
  asked: number,
  all: boolean,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): Handout3FormView | Refusal {
  const refusal = insidersOnly(session, person);
  if (refusal !== undefined) return refusal;
  const { definition } = circumstances;
  const group = session.people[person]?.group;
  const values = valuesToProtect(group, session, circumstances, { kind: 'person', person });
  const shown = filtered(definition, all ? undefined : idsOf(values));
  const { items, number, of } = pageOf(shown, sizeOf, asked);
  return { kind: 'handout3Form', all, mechanisms: items, page: number, pages: of };
}

/** The examples that serve any of these values, those that serve most of them first. */
function filtered(
  definition: WorkshopDefinition,
  values: ReadonlySet<string> | undefined,
): readonly ShownMechanism[] {
  return definition.mechanisms.flatMap(
    ({ id, name, gist, examples }): readonly ShownMechanism[] => {
      const serving = examples
        .map((example) => ({
          example,
          serves: example.values.filter((value) => values?.has(value) ?? true).length,
        }))
        .filter(({ serves }) => serves > 0)
        .sort((a, b) => b.serves - a.serves)
        .map(({ example }) => ({
          text: example.text,
          values: example.values.map((value) =>
            showValue({ kind: 'catalogue', id: value }, definition),
          ),
        }));
      return serving.length === 0 ? [] : [{ id, name, gist, examples: serving }];
    },
  );
}

/** The catalogue's values among these; undefined (no filter) when all are in people's own words. */
function idsOf(values: readonly ValueRef[]): ReadonlySet<string> | undefined {
  const ids = values.flatMap((value) => (value.kind === 'catalogue' ? [value.id] : []));
  return ids.length === 0 ? undefined : new Set(ids);
}

/** What a mechanism takes on a card, in characters of the longer language. */
function sizeOf({ gist, examples }: ShownMechanism): number {
  const lengthOf = (text: Localized) =>
    Math.max(...Object.values(text).map(({ length }) => length));
  const lines = examples.map(({ text, values }) => lengthOf(text) + 25 * values.length + 250);
  return lengthOf(gist) + 200 + lines.reduce((sum, line) => sum + line, 0);
}

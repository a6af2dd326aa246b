import type { Card } from '../../../cards/kit';
import type { Language, Task } from '../../workshop/definition';
import { privately, type Slot } from '../../workshop/places';
import { progressOf } from '../../workshop/progress';
import { currentPhase, isOver } from '../../workshop/queries';
import { isRefusal } from '../../workshop/refusal';
import type { PersonId } from '../../workshop/session';
import type { Forms } from '../forms';
import type { Data } from '../inbound/happening';
import type { Rendering, Source } from '../rendering';

/** The forms people most need in a phase, besides their sheet in a silent one; the first that opens. */
const FORMS: Readonly<Partial<Record<Task, readonly Data[]>>> = {
  validateCase: [{ form: 'addToCase', kind: 'description' }],
  decideValues: [{ form: 'decideValue' }],
  presentValues: [{ form: 'spokesperson' }],
  shareActions: [{ form: 'mergeEntries' }],
  composeActions: [{ form: 'composeAction' }],
  presentActions: [{ form: 'spokesperson' }],
  relateActions: [{ form: 'relate' }],
  prioritise: [{ form: 'vote' }, { form: 'assign' }],
  broaden: [{ form: 'broaden' }],
  checklist: [{ form: 'checklistQuestions' }],
};

const ALWAYS: readonly Data[] = [{ form: 'park' }, { form: 'overview' }];

const SHEETS: ReadonlySet<Task> = new Set<Task>(['writeValues', 'writeActions', 'reflect']);

/** Somebody's form of the current phase, as a card for the private chat: for clients without dialogs. */
export async function ownForm(
  source: Source,
  person: PersonId,
  language: Language,
  { forms, rendering }: { readonly forms: Forms; readonly rendering: Rendering },
): Promise<Card | undefined> {
  const { session } = source;
  const who = session.people[person];
  if (who === undefined || isOver(session)) return undefined;
  const { group } = who;
  const first = async (wanted: readonly Data[]): Promise<Card | undefined> => {
    for (const each of wanted) {
      const request = group === undefined ? each : { ...each, group };
      const card = await forms.open(request, source, person, language);
      if (!isRefusal(card)) return card;
    }
    return undefined;
  };
  const phase = currentPhase(session);
  // Before the workshop runs, the overview holds all that the facilitator can arrange.
  if (phase === undefined || session.run === undefined) return first([{ form: 'overview' }]);
  if (!SHEETS.has(phase.task)) return first([...(FORMS[phase.task] ?? []), ...ALWAYS]);
  const handedIn = progressOf(session)?.ready.some(({ id }) => id === person) === true;
  if (handedIn) return first([{ form: 'mySheet' }]);
  const sheet: Slot = { place: privately(person), card: 'sheet', run: session.run.number };
  return rendering.slot(sheet, source);
}

import type { ICardElement } from 'adaptivecards/lib/schema';
import type { Kit } from '../kit';
import type { CardAction, Data, ExecuteAction, SubmitAction, ToggleAction } from './elements';

/**
 * A button that does something at once. Clients that do not know Action.Execute send the same data by
 * Action.Submit (Teams documentation, Universal Actions: "version 1.5 with a fallback").
 */
export function press(
  kit: Kit,
  verb: string,
  title: string,
  data: Data = {},
  style: 'default' | 'positive' | 'destructive' = 'default',
): ExecuteAction {
  const all = { ...ref(kit), ...data, verb };
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: all,
    style,
    fallback: { type: 'Action.Submit', title, data: all, style },
  };
}

/** A button that opens a form in a dialog (Teams: task/fetch). `data.form` names the form. */
export function openForm(kit: Kit, form: string, title: string, data: Data = {}): SubmitAction {
  return {
    type: 'Action.Submit',
    title,
    data: { ...ref(kit), ...data, form, msteams: { type: 'task/fetch' } },
    associatedInputs: 'none',
  };
}

/** The one button of a card that people are there to press. */
export function primary(action: CardAction): CardAction {
  switch (action.type) {
    case 'Action.ToggleVisibility':
      return action;
    case 'Action.Submit':
      return { ...action, style: 'positive' };
    case 'Action.Execute':
      return { ...action, style: 'positive', fallback: { ...action.fallback, style: 'positive' } };
  }
}

/** A short title with what it is about read aloud and shown on hovering. It begins with the title. */
export function explained<A extends ExecuteAction | SubmitAction>(action: A, tooltip: string): A {
  return { ...action, tooltip };
}

/** The button of a form: hands in its inputs under a verb, from a dialog or from the chat. */
export function submit(kit: Kit, verb: string, title: string, data: Data = {}): ExecuteAction {
  return press(kit, verb, title, data, 'positive');
}

/** A button of a form that needs none of its inputs, so that they may stay empty. */
export function withoutInputs(action: ExecuteAction): ExecuteAction {
  const fallback = { ...action.fallback, associatedInputs: 'none' } as const;
  return { ...action, associatedInputs: 'none', fallback };
}

/** From a form on to another form, with the inputs so far. */
export function continueTo(kit: Kit, form: string, title: string, data: Data = {}): ExecuteAction {
  return press(kit, 'continue', title, { ...data, form });
}

/** Shows or hides parts of the card, without asking the bot. */
export function reveal(title: string, ...targets: readonly string[]): ToggleAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: targets };
}

/** The buttons that every phase card bears: park a point, see the overview. */
export function alwaysThere(kit: Kit): readonly CardAction[] {
  return [
    openForm(kit, 'park', kit.t('common.park')),
    openForm(kit, 'overview', kit.t('common.overview')),
  ];
}

/** Buttons in the body of a card, beside what they are about. */
export function buttons(...actions: readonly CardAction[]): ICardElement {
  return { type: 'ActionSet', actions: [...actions], spacing: 'small' };
}

function ref({ ref: { session, slot, instance } }: Kit): Data {
  return { session, instance, ...(slot === undefined ? {} : { slot }) };
}

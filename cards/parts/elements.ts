import type { ICardElement } from 'adaptivecards/lib/schema';

/** The elements and actions our cards are made of, in the names of the Adaptive Cards schema 1.5. */

/** Any element; the named builders below are the way to make one. */
export type Element = ICardElement;
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: string;
  /** Read aloud and shown where cards cannot be. */
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions: readonly CardAction[];
  readonly msteams: { readonly width: 'Full' };
}

/** What a button sends along; inputs of the card are added under their ids. */
export type Data = Readonly<
  Record<string, string | number | boolean | Readonly<Record<string, string>>>
>;

export type CardAction = ExecuteAction | SubmitAction | ToggleAction;
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Data;
  readonly style?: 'default' | 'positive' | 'destructive';
  readonly associatedInputs?: 'auto' | 'none';
  readonly tooltip?: string;
  readonly fallback: SubmitAction;
}
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Data;
  readonly style?: 'default' | 'positive' | 'destructive';
  readonly associatedInputs?: 'auto' | 'none';
  readonly tooltip?: string;
}
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

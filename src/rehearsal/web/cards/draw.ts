import {
  AdaptiveCard,
  ExecuteAction,
  GlobalSettings,
  OpenUrlAction,
  SubmitAction,
  type Action,
} from 'adaptivecards';
import { isJsonObject, textOf, type JsonObject } from '../../json';
import type { PressRequest } from '../../room/protocol';
import { keepTyped, withTyped, type Typed } from './drafts';
import { TEAMS_LIKE } from './hostConfig';
import { toHtml } from './markdown';

type Raw = PressRequest['action'];

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

// One reads a card with the arrows of the chat; Tab goes from one thing to do to the next.
GlobalSettings.setTabIndexAtCardRoot = false;

/** What the package sends: the action's own data and its inputs; they have been checked by now. */
function rawOf(action: SubmitAction | ExecuteAction): Raw {
  const sent: unknown = action.data;
  const data: JsonObject = isJsonObject(sent) ? sent : {};
  if (!(action instanceof ExecuteAction)) return { type: 'Action.Submit', data };
  return { type: 'Action.Execute', id: action.id, verb: action.verb || undefined, data };
}

function typedInto(card: AdaptiveCard): Typed {
  const pairs = card.getAllInputs().map((input): [string, string] => {
    const value: unknown = input.value;
    return [input.id ?? '', typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(pairs);
}

/**
 * Draws a card. `send` gets each press that goes to the bot; under `draft` is kept what is typed.
 */
export function draw(
  json: JsonObject,
  send: (action: Raw) => void,
  draft?: string,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = TEAMS_LIKE;
  card.onExecuteAction = (action: Action) => {
    if (action instanceof SubmitAction || action instanceof ExecuteAction) send(rawOf(action));
    else if (action instanceof OpenUrlAction) {
      window.open(action.url, '_blank', 'noopener,noreferrer');
    }
  };
  card.parse(draft === undefined ? json : withTyped(draft, json));
  const drawn = card.render();
  // The package names the card by its `speak`; a name needs a role.
  drawn?.setAttribute('role', 'group');
  const language = textOf(json, 'lang');
  if (language !== undefined) drawn?.setAttribute('lang', language);
  if (draft !== undefined) {
    drawn?.addEventListener('input', () => keepTyped(draft, json, typedInto(card)));
  }
  return drawn;
}

/** The first words on a card, to say aloud what came. */
export function firstWords(json: JsonObject): string {
  const found = textOf(json, 'text') ?? textOf(json, 'altText');
  if (found !== undefined && found.trim() !== '') return found;
  for (const key of ['body', 'items', 'columns', 'inlines']) {
    const children = json[key];
    for (const child of Array.isArray(children) ? children : []) {
      const words = isJsonObject(child) ? firstWords(child) : '';
      if (words !== '') return words;
    }
  }
  return '';
}

import { ClientValidation } from '../cardErrors';
import { cardText } from '../cardText';
import type { Client } from '../client';
import { defaultOf, problemWith } from '../inputs';
import { textOf, type JsonObject } from '../json';
import type { RawAction } from '../press';
import { dialogFace, type Button, type Face } from './face';

/** What is typed and chosen, by input; a choice by its value. */
export type Entered = Readonly<Record<string, string>>;

/** Something that was said to a person instead of done. */
export interface Told {
  readonly kind: 'message' | 'error';
  readonly text: string;
  /** The verb or form that was pressed. */
  readonly pressed: string;
}

/** The hand of one person: fills in and presses what a card has, as the person's client would. */
export class Hand {
  constructor(
    private readonly client: Client,
    /** Presses twice where others press once. */
    private readonly twice: boolean,
    private readonly told: (what: Told) => void,
  ) {}

  /** Says something to the bot in a conversation, by its name. */
  async say(where: string, text: string): Promise<void> {
    await this.client.say(where, text, { mentionBot: true });
  }

  /** Resolves with the dialog that comes up, if any. Throws when the client would not send. */
  async press(face: Face, button: Button, entered: Entered = {}): Promise<Face | undefined> {
    const action = actionOf(face, button, entered);
    const pressed = button.verb ?? button.form ?? '';
    const send = () => this.client.act(face.on, action, face.within);
    const opens = button.form !== undefined;
    const [shown] = await Promise.all(this.twice && !opens ? [send(), send()] : [send()]);
    switch (shown.kind) {
      case 'dialog':
        return dialogFace(face.on, shown.card, `${shown.title}\n${cardText(shown.card)}`);
      case 'message':
      case 'error':
        this.told({ kind: shown.kind, text: shown.text, pressed });
        return undefined;
      case 'card':
      case 'nothing':
        return undefined;
    }
  }
}

function actionOf(face: Face, { node, data }: Button, entered: Entered): RawAction {
  const bare = node.json.associatedInputs === 'none';
  return {
    type: node.type === 'Action.Execute' ? 'Action.Execute' : 'Action.Submit',
    id: textOf(node.json, 'id'),
    verb: textOf(node.json, 'verb'),
    data: bare ? data : { ...data, ...gathered(face, entered) },
  };
}

function gathered(face: Face, entered: Entered): JsonObject {
  const values = [...face.inputs].map(([id, node]) => {
    const value = entered[id] ?? defaultOf(node);
    return { id, value, problem: problemWith(node, value) };
  });
  const problems = values.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new ClientValidation(problems);
  return Object.fromEntries(
    values.filter(({ value }) => value !== '').map(({ id, value }) => [id, value]),
  );
}

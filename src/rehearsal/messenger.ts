import { invoke, submit, type Place, type Setting } from './activities';
import { readCardAnswer, readTaskAnswer, UNREACHABLE, type Shown } from './answers';
import type { Board } from './board';
import { NotOnCard } from './cardErrors';
import type { SizeLimits } from './config';
import type { Journal } from './journal';
import type { JsonObject } from './json';
import type { Message, Person } from './model';
import type { BotAnswer, Postman } from './postman';
import type { Press } from './press';
import type { SeenMessage } from './seen';

/** What a client needs of its tenant. */
export interface ClientParts {
  readonly setting: Setting;
  readonly board: Board;
  readonly journal: Journal;
  readonly postman: Postman;
  readonly size: SizeLimits;
}

/** Carries one person's presses to the bot and puts what comes back before that person. */
export class Messenger {
  constructor(
    private readonly person: Person,
    private readonly parts: ClientParts,
  ) {}

  /** Sends what a press on a message's card asks for. */
  async send(on: SeenMessage, press: Press): Promise<Shown> {
    switch (press.kind) {
      case 'local':
        return { kind: 'nothing' };
      case 'execute':
        return this.execute(on, press.action, 'manual');
      case 'submit':
        return this.submit(on, press.data);
      case 'fetch':
        return this.task(on, 'task/fetch', press.data);
    }
  }

  /** Sends what a press in a dialog asks for; there every Action.Submit is a task/submit. */
  async sendFromDialog(openedFrom: SeenMessage, press: Press): Promise<Shown> {
    if (press.kind === 'execute' || press.kind === 'local') {
      throw new NotOnCard('A dialog only plays Action.Submit.');
    }
    return this.task(openedFrom, 'task/submit', press.data);
  }

  /** A plain Action.Submit: a message with a value; the bot answers with messages, if at all. */
  private async submit(on: SeenMessage, data: JsonObject): Promise<Shown> {
    const { setting, postman } = this.parts;
    const pressed = { replyToId: on.id, data };
    const answer = await postman.deliver(submit(setting, this.person, this.placeOf(on), pressed));
    const heard = answer.kind === 'answered' && answer.status < 300;
    return this.show(on, heard ? { kind: 'nothing' } : { kind: 'error', text: UNREACHABLE });
  }

  /** An Action.Execute, by hand or by the automatic refresh of a card. */
  async execute(
    on: SeenMessage,
    action: JsonObject,
    trigger: 'manual' | 'automatic',
  ): Promise<Shown> {
    const answer = await this.invoke(on, 'adaptiveCard/action', { action, trigger });
    return this.show(on, readCardAnswer(answer, this.parts.size));
  }

  /** Asking for a dialog, or sending one. */
  private async task(
    on: SeenMessage,
    name: 'task/fetch' | 'task/submit',
    data: JsonObject,
  ): Promise<Shown> {
    const answer = await this.invoke(on, name, { data, context: { theme: 'default' } });
    return this.show(on, readTaskAnswer(answer, name, this.parts.size));
  }

  private async invoke(on: SeenMessage, name: string, value: JsonObject): Promise<BotAnswer> {
    const { setting, postman } = this.parts;
    const asked = { name, value, replyToId: on.id };
    return postman.deliver(invoke(setting, this.person, this.placeOf(on), asked));
  }

  /** Writes down what the person now sees; a card also replaces the message's for that person. */
  private show(on: SeenMessage, shown: Shown): Shown {
    const { board, journal } = this.parts;
    const message = this.messageOf(on);
    const where = { conversation: message.conversation, messageId: on.id };
    switch (shown.kind) {
      case 'card':
        board.answer(message, this.person, shown.card);
        break;
      case 'dialog':
        journal.saw(this.person, { ...where, kind: 'dialog', card: shown.card, text: shown.title });
        break;
      case 'message':
      case 'error':
        journal.saw(this.person, { ...where, kind: shown.kind, text: shown.text });
        break;
      case 'nothing':
        break;
    }
    return shown;
  }

  private messageOf(on: SeenMessage): Message {
    const conversation = this.parts.setting.directory.conversation(on.conversationId);
    const found = this.parts.board.find(conversation, on.id);
    if (found === undefined) throw new Error(`There is no message ${on.id}.`);
    return found;
  }

  private placeOf(on: SeenMessage): Place {
    const { conversation, rootId } = this.messageOf(on);
    return { conversation, rootId };
  }
}

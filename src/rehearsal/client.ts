import { invoke, message, submit, type Place, type Setting } from './activities';
import { readCardAnswer, readTaskAnswer, UNREACHABLE, type Shown } from './answers';
import type { Board } from './board';
import { NotOnCard } from './cardErrors';
import type { SizeLimits } from './config';
import type { Which } from './find';
import type { Journal } from './journal';
import { objectOf, type JsonObject } from './json';
import type { Author, Conversation, Message, Person } from './model';
import type { BotAnswer, Postman } from './postman';
import { CardView, type Inputs, type Press } from './press';
import { look, type Dialog, type PressResult, type SeenMessage } from './seen';

/** What a client needs of its tenant. */
export interface ClientParts {
  readonly setting: Setting;
  readonly board: Board;
  readonly journal: Journal;
  readonly postman: Postman;
  readonly size: SizeLimits;
}

/** How something is said. */
export interface Saying {
  /** Put `<at>bot</at>` in front; without it the bot hears nothing in a group or channel. */
  readonly mentionBot?: boolean;
  /** In a channel: the thread to answer in. Without it a new thread begins. */
  readonly thread?: string;
}

/** One person's Teams: says, sees and presses what that person could. */
export class Client {
  private readonly views = new WeakMap<JsonObject, CardView>();
  private readonly dialogs = new Set<Dialog>();

  constructor(
    readonly person: Person,
    private readonly parts: ClientParts,
  ) {}

  /** The id of this person's 1:1 chat with the bot. */
  get chat(): string {
    return this.parts.setting.directory.personalChat(this.person).id;
  }

  /** Says something in a conversation (by name or id); the bot's answer when it was told. */
  async say(where: string, text: string, saying: Saying = {}): Promise<BotAnswer | undefined> {
    const { board, setting, postman } = this.parts;
    const conversation = this.memberOf(where);
    const mentioned = saying.mentionBot ?? false;
    const full = mentioned ? `<at>${setting.directory.bot.name}</at> ${text}` : text;
    const author: Author = { kind: 'person', id: this.person.id, name: this.person.name };
    const content = { text: full, card: undefined, pictures: [] };
    const said = board.post({ conversation, rootId: saying.thread }, author, content);
    if (!mentioned && conversation.kind !== 'personal') return undefined;
    const place = { conversation, rootId: said.rootId };
    return postman.deliver(
      message(setting, this.person, place, { id: said.id, text: full, mentioned }),
    );
  }

  /** The messages of a conversation (by name or id) as this person sees them now, oldest first. */
  see(where: string): SeenMessage[] {
    const conversation = this.memberOf(where);
    return this.parts.board
      .visibleTo(this.person, conversation)
      .map((each) => look(each, this.person.id, (card) => this.view(card).text));
  }

  /** Types into the inputs of a card without pressing anything. */
  fill(on: SeenMessage | Dialog, inputs: Inputs): void {
    this.viewOn(on).fill(inputs);
  }

  /**
   * Fills in and presses a button by its visible title. Throws {@link NotOnCard} when the card has
   * no such thing, and ClientValidation when the client would not send.
   */
  async press(
    on: SeenMessage | Dialog,
    title: string,
    inputs: Inputs = {},
    which: Which = {},
  ): Promise<PressResult> {
    return this.send(on, this.viewOn(on).press(title, inputs, which));
  }

  /** Presses the same button twice at once: two activities, alike but for their ids, in flight. */
  async pressTwice(
    on: SeenMessage | Dialog,
    title: string,
    inputs: Inputs = {},
    which: Which = {},
  ): Promise<[PressResult, PressResult]> {
    const press = this.viewOn(on).press(title, inputs, which);
    return Promise.all([this.send(on, press), this.send(on, press)]);
  }

  /** Runs the card's automatic refresh as the client does for the people it names (user views). */
  async refresh(on: SeenMessage): Promise<PressResult> {
    const refresh = on.card === undefined ? undefined : objectOf(on.card, 'refresh');
    const action = refresh === undefined ? undefined : objectOf(refresh, 'action');
    const named = refresh?.userIds;
    const meant = !Array.isArray(named) || named.includes(this.person.id);
    if (action === undefined || !meant) return {};
    return this.execute(on, { ...action, data: objectOf(action, 'data') ?? {} }, 'automatic');
  }

  /** Closes a dialog without sending it. */
  close(dialog: Dialog): void {
    this.dialogs.delete(dialog);
  }

  private memberOf(where: string): Conversation {
    const conversation = this.parts.setting.directory.conversation(where);
    if (conversation.members.has(this.person.id)) return conversation;
    throw new Error(`${this.person.name} is not a member of '${conversation.name}'.`);
  }

  private view(card: JsonObject): CardView {
    const view = this.views.get(card) ?? new CardView(card);
    this.views.set(card, view);
    return view;
  }

  private viewOn(on: SeenMessage | Dialog): CardView {
    if (on.kind === 'dialog' && !this.dialogs.has(on)) throw new NotOnCard('The dialog is closed.');
    if (on.card === undefined) throw new NotOnCard('The message has no card.');
    return this.view(on.card);
  }

  private async send(on: SeenMessage | Dialog, press: Press): Promise<PressResult> {
    const source = on.kind === 'dialog' ? on.from : on;
    switch (press.kind) {
      case 'local':
        return {};
      case 'execute':
        if (on.kind === 'dialog') throw new NotOnCard('A dialog only plays Action.Submit.');
        return this.execute(on, press.action, 'manual');
      case 'submit':
        return on.kind === 'dialog'
          ? this.task(source, 'task/submit', press.data, on)
          : this.submit(source, press.data);
      case 'fetch':
        return on.kind === 'dialog'
          ? this.task(source, 'task/submit', press.data, on)
          : this.task(source, 'task/fetch', press.data);
    }
  }

  private async submit(on: SeenMessage, data: JsonObject): Promise<PressResult> {
    const { setting, postman } = this.parts;
    const pressed = { replyToId: on.id, data };
    const answer = await postman.deliver(submit(setting, this.person, this.placeOf(on), pressed));
    if (answer.kind === 'answered' && answer.status < 300) return {};
    return this.shown(on, { kind: 'error', text: UNREACHABLE });
  }

  private async execute(
    on: SeenMessage,
    action: JsonObject,
    trigger: 'manual' | 'automatic',
  ): Promise<PressResult> {
    const answer = await this.invoke(on, 'adaptiveCard/action', { action, trigger });
    return this.shown(on, readCardAnswer(answer, this.parts.size));
  }

  private async task(
    on: SeenMessage,
    name: 'task/fetch' | 'task/submit',
    data: JsonObject,
    dialog?: Dialog,
  ): Promise<PressResult> {
    const answer = await this.invoke(on, name, { data, context: { theme: 'default' } });
    const shown = readTaskAnswer(answer, name, this.parts.size);
    const closed = dialog !== undefined && shown.kind !== 'error';
    if (closed) this.dialogs.delete(dialog);
    const result = this.shown(on, shown);
    return closed ? { ...result, closed } : result;
  }

  private async invoke(on: SeenMessage, name: string, value: JsonObject): Promise<BotAnswer> {
    const { setting, postman } = this.parts;
    const asked = { name, value, replyToId: on.id };
    return postman.deliver(invoke(setting, this.person, this.placeOf(on), asked));
  }

  /** Puts an answer before the person and writes it down. */
  private shown(on: SeenMessage, shown: Shown): PressResult {
    const { board, journal } = this.parts;
    const { conversation } = this.messageOf(on);
    switch (shown.kind) {
      case 'card':
        board.answer(this.messageOf(on), this.person, shown.card);
        return { card: shown.card };
      case 'dialog': {
        const { title, card } = shown;
        journal.saw(this.person, {
          conversation,
          kind: 'dialog',
          messageId: on.id,
          card,
          text: title,
        });
        return { dialog: this.openDialog(on, title, card) };
      }
      case 'message':
      case 'error':
        journal.saw(this.person, {
          conversation,
          kind: shown.kind,
          messageId: on.id,
          text: shown.text,
        });
        return shown.kind === 'error' ? { error: shown.text } : { message: shown.text };
      case 'closed':
        return {};
    }
  }

  private openDialog(from: SeenMessage, title: string, card: JsonObject): Dialog {
    const view = this.view(card);
    const dialog: Dialog = {
      kind: 'dialog',
      title,
      card,
      from,
      get visible() {
        return `${title}\n${view.text}`;
      },
    };
    this.dialogs.add(dialog);
    return dialog;
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

import { message } from './activities';
import type { Shown } from './answers';
import { NotOnCard } from './cardErrors';
import type { Which } from './find';
import { objectOf, type JsonObject } from './json';
import { Messenger, type ClientParts } from './messenger';
import type { Author, Conversation, Person } from './model';
import type { BotAnswer } from './postman';
import { CardView, pressOf, type Inputs, type Press, type RawAction } from './press';
import { look, type Dialog, type PressResult, type SeenMessage } from './seen';

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
  private readonly messenger: Messenger;

  constructor(
    readonly person: Person,
    private readonly parts: ClientParts,
  ) {
    this.messenger = new Messenger(person, parts);
  }

  /** The id of this person's 1:1 chat with the bot. */
  get chat(): string {
    return this.parts.setting.directory.personalChat(this.person).id;
  }

  /** Says something in a conversation (by name or id); the bot's answer when it was told. */
  async say(where: string, text: string, saying: Saying = {}): Promise<BotAnswer | undefined> {
    const { board, setting, postman } = this.parts;
    const conversation = this.memberOf(where);
    if (conversation.kind === 'personal' && !this.person.hasApp) {
      throw new Error(`${this.person.name} does not have the app, so no chat with the bot.`);
    }
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

  /** One message as this person sees it now; undefined when it is not there, or not theirs. */
  find(where: string, id: string): SeenMessage | undefined {
    return this.see(where).find((each) => each.id === id);
  }

  /** Sends an action whose inputs were gathered elsewhere: on a message, or in its dialog. */
  async act(on: SeenMessage, action: RawAction, within: 'message' | 'dialog'): Promise<Shown> {
    const press = pressOf(action);
    return within === 'message'
      ? this.messenger.send(on, press)
      : this.messenger.sendFromDialog(on, press);
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
    const full = { ...action, data: objectOf(action, 'data') ?? {} };
    return this.resultOf(on, await this.messenger.execute(on, full, 'automatic'));
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
    if (press.kind === 'local') return {};
    if (on.kind === 'dialog') return this.sendDialog(on, press);
    return this.resultOf(on, await this.messenger.send(on, press));
  }

  /** Unless sending fails, the dialog makes way. */
  private async sendDialog(dialog: Dialog, press: Press): Promise<PressResult> {
    const shown = await this.messenger.sendFromDialog(dialog.from, press);
    if (shown.kind === 'error') return this.resultOf(dialog.from, shown);
    this.dialogs.delete(dialog);
    return { ...this.resultOf(dialog.from, shown), closed: true };
  }

  private resultOf(on: SeenMessage, shown: Shown): PressResult {
    switch (shown.kind) {
      case 'card':
        return { card: shown.card };
      case 'dialog':
        return { dialog: this.openDialog(on, shown.title, shown.card) };
      case 'message':
        return { message: shown.text };
      case 'error':
        return { error: shown.text };
      case 'nothing':
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
}

import type { Dialog, PressResult, SeenMessage } from '../../../src/rehearsal/seen';
import { MEETING, type Stage } from './stage';

export const FACILITATOR = 'Noor de Wit';
/** Twelve people, each with a part in the play. */
export const PEOPLE = [
  'Ali Demir',
  'Bo Jansen',
  'Cas de Boer',
  'Dina Smit',
  'Eva Mulder',
  'Finn Bos',
  'Gijs Vos',
  'Hana Kok',
  'Imre Prins',
  'Joke Bakker',
  'Kim Post',
  'Lars Visser',
] as const;
export const WITHOUT_APP = 'Cas de Boer';
export const LATE = 'Lars Visser';
export const LEAVES_EARLY = 'Kim Post';
export const PRESSES_TWICE = 'Eva Mulder';
/** Hands in after the bell. */
export const SLOW = 'Hana Kok';

export type Inputs = Parameters<ReturnType<Stage['tenant']['as']>['press']>[2];

/** A text that was handed in silently, and when its step ended. */
export interface Secret {
  readonly of: string;
  readonly text: string;
  revealedAt: number;
}

/** A joint action as its group typed it. */
export interface Composed {
  readonly group: string;
  readonly what: string;
  readonly actor: string;
}

/** The play so far: who presses what on which card, and what was said with it. */
export class Play {
  readonly secrets: Secret[] = [];
  readonly chosen: { group: string; value: string; reason: string }[] = [];
  readonly dropped: { group: string; value: string; reason: string }[] = [];
  readonly composed: Composed[] = [];
  /** Owners by action number. */
  readonly owners = new Map<string, string>();
  /** When the blind vote was closed, ms. */
  voteClosedAt = Infinity;
  /** Members by group, as people read it on the card of the start. */
  groups: ReadonlyMap<string, readonly string[]> = new Map();

  /** Without a team the groups' cards stand in the meeting chat. */
  constructor(
    readonly stage: Stage,
    readonly channels: 'ofTeam' | 'none' = 'ofTeam',
  ) {}

  /** What somebody's newest card in the meeting, a channel or the own chat says. */
  seen(name: string, where: string, words: string | RegExp = ''): SeenMessage {
    return this.stage.newest(name, where, words);
  }

  own(name: string, words: string | RegExp): SeenMessage {
    return this.seen(name, this.stage.tenant.as(name).chat, words);
  }

  meeting(name: string, words: string | RegExp = ''): SeenMessage {
    return this.seen(name, MEETING, words);
  }

  /** The newest card of a group's work. */
  group(name: string, group: string): SeenMessage {
    return this.channels === 'ofTeam'
      ? this.seen(name, group)
      : this.meeting(name, new RegExp(`^(Groep )?${group}$`, 'im'));
  }

  /** Presses a button; fails when the bot could not be reached. */
  async press(
    name: string,
    on: SeenMessage | Dialog,
    button: string,
    inputs: Inputs = {},
    near?: string,
  ): Promise<PressResult> {
    const which = near === undefined ? {} : { near };
    const result = await this.stage.tenant.as(name).press(on, button, inputs, which);
    if (result.error !== undefined) throw new Error(`${name} pressed ${button}: ${result.error}`);
    return result;
  }

  /** Opens a dialog from a card. */
  async open(
    name: string,
    on: SeenMessage | Dialog,
    button: string,
    inputs: Inputs = {},
    near?: string,
  ) {
    const { dialog, message } = await this.press(name, on, button, inputs, near);
    if (dialog === undefined) throw new Error(`${button} opened nothing for ${name}: ${message}`);
    return dialog;
  }

  /** Opens a dialog, fills it in and sends it; it closes when all was well. */
  async fill(
    name: string,
    on: SeenMessage,
    button: string,
    ...steps: readonly (readonly [button: string, inputs?: Inputs])[]
  ): Promise<void> {
    let dialog = await this.open(name, on, button);
    for (const [at, [send, inputs]] of steps.entries()) {
      if (at < steps.length - 1) dialog = await this.open(name, dialog, send, inputs);
      else {
        const { closed, dialog: still } = await this.press(name, dialog, send, inputs);
        if (closed !== true) throw new Error(`${name} could not send ${send}: ${still?.visible}`);
      }
    }
  }

  /** The facilitator presses a button of the cockpit and waits until every card is up to date. */
  async drive(button: string): Promise<PressResult> {
    const result = await this.press(FACILITATOR, this.own(FACILITATOR, 'Jouw cockpit'), button);
    await this.stage.settle();
    return result;
  }

  /** On to the next step, which must then stand on the meeting's newest card. */
  async next(step: string): Promise<void> {
    await this.drive('Volgende');
    const card = this.meeting(FACILITATOR);
    if (!card.visible.split('\n').some((line) => line.startsWith(`${step} ·`))) {
      throw new Error(`Expected step ${step}, but the meeting says:\n${card.visible}`);
    }
    for (const secret of this.secrets) {
      if (secret.revealedAt === Infinity) secret.revealedAt = this.stage.time.now() - 21_000;
    }
  }

  /** Step by step, until the last of these stands on the meeting's newest card. */
  async on(...steps: readonly string[]): Promise<void> {
    for (const step of steps) await this.next(step);
  }

  keepSecret(of: string, text: string): string {
    this.secrets.push({ of, text, revealedAt: Infinity });
    return text;
  }

  /** Those who take part now. */
  members(group: string): readonly string[] {
    return this.groups.get(group) ?? [];
  }

  /** A late joiner reads the group from the own welcome card. */
  comeLate(name: string): void {
    const [, read] = /Jij zit in de groep (\w+)/.exec(this.own(name, 'Jij zit in').visible) ?? [];
    this.groups = new Map(
      [...this.groups].map(([group, members]) => [
        group,
        group.toLowerCase() === read ? [...members, name] : members,
      ]),
    );
    this.groupOf(name);
  }

  groupOf(name: string): string {
    const group = [...this.groups.keys()].find((key) => this.members(key).includes(name));
    if (group === undefined) throw new Error(`${name} is in no group`);
    return group;
  }
}

/** The titles that a choice offers on a card. */
export function choicesOf(on: SeenMessage | Dialog, label: string): readonly string[] {
  const found: string[] = [];
  visit(on.card, (node) => {
    if (node['label'] !== label || !Array.isArray(node['choices'])) return;
    visit(node['choices'], (choice) => {
      if (typeof choice['title'] === 'string') found.push(choice['title']);
    });
  });
  if (found.length === 0) throw new Error(`No choices under ${label} on:\n${on.visible}`);
  return found;
}

/** The one title that holds these words. */
export function choiceWith(on: SeenMessage | Dialog, label: string, words: string): string {
  const found = choicesOf(on, label).find((title) => title.includes(words));
  if (found === undefined) throw new Error(`${label} offers nothing with ${words}`);
  return found;
}

/** The titles of the buttons on a card. */
export function buttonsOf(on: SeenMessage | Dialog): readonly string[] {
  const found: string[] = [];
  visit(on.card, (node) => {
    const { type, title } = node;
    if (typeof type === 'string' && type.startsWith('Action.') && typeof title === 'string') {
      found.push(title);
    }
  });
  return [...new Set(found)];
}

/** What the buttons of a card say beyond their titles. */
export function tooltipsOf(on: SeenMessage | Dialog): readonly string[] {
  const found: string[] = [];
  visit(on.card, ({ tooltip }) => {
    if (typeof tooltip === 'string') found.push(tooltip);
  });
  return found;
}

function visit(node: unknown, look: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, look);
  } else if (typeof node === 'object' && node !== null) {
    look({ ...node });
    for (const [key, child] of Object.entries(node)) if (key !== 'fallback') visit(child, look);
  }
}

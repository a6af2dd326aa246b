import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Log, Time } from '../session/ports';
import type { Arrivals } from './arrivals';
import type { Commands } from './commands/commands';
import { envelope, type Envelope } from './inbound/activity';
import { type Data, happening, type Happening } from './inbound/happening';
import { inTime } from './inTime';
import { type InvokeBody, toDialogAsked, toDialogSubmitted, toPress } from './invokeAnswers';
import type { Presses } from './presses';
import type { Submits } from './submits';

export interface TurnParts {
  readonly presses: Presses;
  readonly submits: Submits;
  readonly commands: Commands;
  readonly arrivals: Arrivals;
  /** The machine's own: so does Teams measure how long an answer takes, whatever time a rehearsal has. */
  readonly machineTime: Time;
  readonly log: Log;
}

/** Handles one activity, whatever it is. */
export class Turn {
  constructor(private readonly parts: TurnParts) {}

  async run(context: TurnContext): Promise<void> {
    const read = envelope.safeParse(context.activity);
    if (!read.success) {
      this.parts.log.info('teams.activity-ignored', { type: context.activity.type });
      return;
    }
    const what = happening.parse(context.activity);
    const { arrivals } = this.parts;
    const personal = read.data.where.kind === 'personal' && what.kind !== 'removed';
    const remembered = personal ? await arrivals.remember(read.data) : 'known';
    const comes = what.kind === 'installed' || what.kind === 'said';
    if (personal && comes) await arrivals.reached(read.data);
    await this.handle(what, read.data, remembered, context);
  }

  private async handle(
    what: Happening,
    from: Envelope,
    remembered: 'new' | 'known',
    context: TurnContext,
  ): Promise<void> {
    const { presses, submits, commands, arrivals, machineTime, log } = this.parts;
    const press = (data: Data) => inTime(machineTime, presses.press(data, from));
    switch (what.kind) {
      case 'pressed':
        return respond(context, toPress(await press(what.data)));
      case 'dialogAsked':
        return respond(context, toDialogAsked(await press(what.data)));
      case 'dialogSubmitted':
        return respond(context, toDialogSubmitted(await press(what.data)));
      case 'submitted':
        return submits.answer(what, from);
      case 'said':
        // With the right to read a chat (RSC) the bot gets all that is said there; it is not meant.
        if (what.addressed || from.where.kind === 'personal')
          await commands.answer(what.text, from);
        return;
      case 'installed':
        return arrivals.installed(from, remembered);
      case 'removed':
        return arrivals.removed(from);
      case 'left':
        return arrivals.left(what.people, from);
      case 'meeting':
        log.info('teams.meeting', { what: what.what });
        return;
      case 'other':
        return;
    }
  }
}

/** Answers an invoke. */
export async function respond(context: TurnContext, body: InvokeBody): Promise<void> {
  const value = { status: 200, body };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

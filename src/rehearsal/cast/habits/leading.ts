import { numberOf, textOf } from '../../json';
import { heldBy, slotOf, stateOf, withForm, withVerb, type Button, type Face } from '../face';
import { once, type Habit } from '../habit';
import { readyOn, says } from '../phrases';
import type { Self } from '../self';
import type { Sight } from '../sight';
import { SAYINGS } from '../texts';
import { DAY_MS, workdayFrom } from '../workday';

/** How long a step lasts at least, in seconds: longer where people can add of their own accord. */
const DWELL = 130;
const LONG_DWELL = 290;
const LONG_FORMS = ['addToCase', 'relate', 'broaden', 'checklist'];
/** How long people may finish their sentence when time is up. */
const GRACE = 30;
/** Seconds of a minute's talk. */
const TALK = 50;
/** Until the follow-up. */
const FOLLOW_UP_DAYS = 60;

/** The private card that drives, while the workshop runs. */
function cockpitOf({ chat }: Sight, self: Self): Face | undefined {
  if (!self.part.leads) return undefined;
  return chat.find((face) => withVerb(face, 'pause') ?? withVerb(face, 'resume'));
}

function runOf(cockpit: Face): string {
  const runs = cockpit.buttons.flatMap(({ data }) => numberOf(data, 'run') ?? []);
  return String(runs[0] ?? 'last');
}

/** Moves on, or closes after the last step, when all are ready or the time is up. */
export const moveOn: Habit = (sight, self) => {
  const cockpit = cockpitOf(sight, self);
  if (cockpit === undefined) return undefined;
  const run = `run ${withVerb(cockpit, 'next') === undefined ? 'last' : runOf(cockpit)}`;
  self.since(run);
  if (talksLeft(sight, self).length > 0 || !isOrdered(cockpit, self)) return undefined;
  if (!isSettled(cockpit, self)) return undefined;
  const act = () => pressOn(cockpit, self);
  if (says(cockpit, 'timeUp')) return { key: `up ${run}`, seconds: GRACE, act };
  const progress = readyOn(cockpit);
  const ready = progress === undefined || progress.ready === progress.of;
  if (!ready || says(cockpit, 'open')) return undefined;
  const long = sight.meeting.some((face) => LONG_FORMS.some((form) => withForm(face, form)));
  return { key: run, seconds: long ? LONG_DWELL : DWELL, act };
};

async function pressOn(cockpit: Face, self: Self): Promise<void> {
  const next = withVerb(cockpit, 'next');
  if (next !== undefined) {
    await self.press(cockpit, next);
    return;
  }
  const form = await self.press(cockpit, withForm(cockpit, 'closeSession'));
  if (form === undefined) return;
  const early = form.inputs.has('reason') ? { reason: SAYINGS.closeReason } : {};
  const refused = await self.press(form, withVerb(form, 'close'), early);
  if (refused === undefined) self.part.closed();
}

/** Goes on after a pause that nobody needs any more. */
export const resume: Habit = (sight, self) => {
  const cockpit = cockpitOf(sight, self);
  const button = cockpit === undefined ? undefined : withVerb(cockpit, 'resume');
  if (button === undefined) return undefined;
  return { key: 'resume', seconds: 60, act: () => self.press(cockpit, button) };
};

/** Gives each group its minute. */
export const talks: Habit = (sight, self) => {
  if (!self.part.leads) return undefined;
  const speaking = sight.meeting.find((face) => withVerb(face, 'endTalk') !== undefined);
  if (speaking !== undefined) {
    const button = withVerb(speaking, 'endTalk');
    return {
      key: `end talk ${slotOf(speaking)}`,
      seconds: TALK,
      act: () => self.press(speaking, button),
    };
  }
  const [next] = talksLeft(sight, self);
  if (next === undefined) return undefined;
  return once(self, {
    key: talkKey(next.face, next.button),
    seconds: 15,
    act: () => {
      self.forget(`end talk ${slotOf(next.face)}`);
      return self.press(next.face, next.button);
    },
  });
};

interface Turn {
  readonly face: Face;
  readonly button: Button;
}

function talkKey(face: Face, { data }: Button): string {
  return `talk ${slotOf(face)} ${textOf(data, 'group') ?? ''}`;
}

/** Groups that have not had their minute; while one speaks, that one too. */
function talksLeft({ meeting }: Sight, self: Self): readonly Turn[] {
  return meeting.flatMap((face) => {
    const turns = face.buttons
      .filter(({ verb }) => verb === 'startTalk' || verb === 'endTalk')
      .map((button) => ({ face, button }));
    return turns.filter(
      ({ button }) => button.verb === 'endTalk' || !self.remembers(talkKey(face, button)),
    );
  });
}

/** Closes the vote when all have voted or the time is up. */
export const closeVote: Habit = (sight, self) => {
  const cockpit = cockpitOf(sight, self);
  if (cockpit === undefined || isOrdered(cockpit, self)) return undefined;
  const progress = readyOn(cockpit);
  const all = progress === undefined || progress.ready === progress.of;
  if (!all && !says(cockpit, 'timeUp')) return undefined;
  return once(self, {
    key: orderKey(cockpit),
    seconds: GRACE,
    act: async () => {
      const form = await self.press(cockpit, withForm(cockpit, 'order'));
      if (form !== undefined) await self.press(form, withVerb(form, 'closeVote'));
    },
  });
};

function orderKey(cockpit: Face): string {
  return `order ${runOf(cockpit)}`;
}

/** Whether the vote is closed, where there is one. */
function isOrdered(cockpit: Face, self: Self): boolean {
  return withForm(cockpit, 'order') === undefined || self.remembers(orderKey(cockpit));
}

/** Says what came of the points on the flip-over, one after another. */
export const settle: Habit = (sight, self) => {
  const cockpit = cockpitOf(sight, self);
  if (cockpit === undefined || isSettled(cockpit, self)) return undefined;
  return {
    key: `settle ${stateOf(cockpit)}`,
    seconds: self.seconds(20, 40, 'settle'),
    act: async () => {
      const form = await self.press(cockpit, withForm(cockpit, 'settle'));
      const point = form === undefined ? undefined : heldBy(form, 'point');
      if (form === undefined || point === undefined || self.remembers(`point ${point}`)) {
        self.remember('settled');
        return;
      }
      self.remember(`point ${point}`);
      const outcome = self.oneOf(SAYINGS.outcomes, 'outcome', point) ?? '';
      await self.press(form, withVerb(form, 'settlePoint'), { point, outcome });
    },
  };
};

/** Whether every point has an outcome, where there are points to settle. */
function isSettled(cockpit: Face, self: Self): boolean {
  return withForm(cockpit, 'settle') === undefined || self.remembers('settled');
}

/** Agrees a date with the group. */
export const followUp: Habit = ({ meeting }, self) => {
  if (!self.part.leads) return undefined;
  const face = meeting.find((each) => withForm(each, 'followUpDate') !== undefined);
  if (face === undefined) return undefined;
  return once(self, {
    key: `follow-up ${slotOf(face)}`,
    seconds: 60,
    act: async () => {
      const form = await self.press(face, withForm(face, 'followUpDate'));
      const input = form?.inputs.get('date');
      if (form === undefined || input === undefined || heldBy(form, 'date') !== '') return;
      const earliest = Date.parse(textOf(input.json, 'min') ?? '');
      const date = workdayFrom(earliest + FOLLOW_UP_DAYS * DAY_MS);
      await self.press(form, withVerb(form, 'agreeFollowUp'), { date });
    },
  });
};

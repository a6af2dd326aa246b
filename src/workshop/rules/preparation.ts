import { FORM_OF_TASK } from '../definition';
import type { CommandOf } from '../commands';
import type { Circumstances, Deciders, Decision } from '../decider';
import { addToCase, chooseScenario, describeCase } from './preparation/case';
import { changePlan } from './preparation/minutes';
import {
  chooseChannels,
  chooseSettings,
  nameCoFacilitator,
  openLobby,
  releaseCoFacilitator,
} from './preparation/settings';

/** A new session, planned as the definition says. */
export function start(command: CommandOf<'start'>, { definition }: Circumstances): Decision {
  return [
    {
      type: 'sessionStarted',
      id: command.id,
      facilitator: command.facilitator,
      settings: command.settings,
      plan: definition.phases.map(({ id, task, minutes }) => ({
        id,
        form: FORM_OF_TASK[task],
        task,
        minutes,
      })),
      groups: definition.fundamenten.map(({ id }) => id),
      ...(command.meetingEndsAt === undefined ? {} : { meetingEndsAt: command.meetingEndsAt }),
    },
  ];
}

export const preparation: Deciders<
  | 'describeCase'
  | 'chooseScenario'
  | 'chooseSettings'
  | 'changePlan'
  | 'nameCoFacilitator'
  | 'releaseCoFacilitator'
  | 'chooseChannels'
  | 'openLobby'
  | 'addToCase'
> = {
  describeCase,
  chooseScenario,
  chooseSettings,
  changePlan,
  nameCoFacilitator,
  releaseCoFacilitator,
  chooseChannels,
  openLobby,
  addToCase,
};

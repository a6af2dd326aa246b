import { z } from 'zod';
import type { FormRequest } from '../../workshop/views';
import { preparationRequests, preparationVerbs } from './preparation';
import { lobbyRequests, lobbyVerbs } from './lobby';
import { drivingRequests, drivingVerbs } from './driving';
import { valuesRequests, valuesVerbs } from './values';
import { actionsRequests, actionsVerbs } from './actions';
import { planRequests, planVerbs } from './plan';
import { closingRequests, closingVerbs } from './closing';
import type { Verbs } from './verb';

/** Every button's meaning, by verb. */
export const verbs: Verbs = {
  ...preparationVerbs,
  ...lobbyVerbs,
  ...drivingVerbs,
  ...valuesVerbs,
  ...actionsVerbs,
  ...planVerbs,
  ...closingVerbs,
};

/** What a button asks to open. */
export const formRequest: z.ZodType<FormRequest> = z.union([
  preparationRequests,
  lobbyRequests,
  drivingRequests,
  valuesRequests,
  actionsRequests,
  planRequests,
  closingRequests,
]);

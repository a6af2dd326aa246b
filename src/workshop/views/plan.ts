import { type CompletingRequest, type CompletingView, completingForms } from './plan/forms';
import {
  type BroadeningView,
  type PrioritisingView,
  type RelatingView,
  broadeningView,
  prioritisingView,
  relatingView,
} from './plan/phases';
import type { PosterView } from './plan/poster';
import {
  type OrderFormView,
  type VoteFormView,
  type VotingRequest,
  votingForms,
} from './plan/voting';
import type { Forms, PhaseViewers } from './viewers';

export { posterView } from './plan/poster';

export type PlanView =
  | RelatingView
  | PrioritisingView
  | BroadeningView
  | PosterView
  | VoteFormView
  | OrderFormView
  | CompletingView;

export const planPhases: PhaseViewers<'relateActions' | 'prioritise' | 'broaden', PlanView> = {
  relateActions: relatingView,
  prioritise: prioritisingView,
  broaden: broadeningView,
};

export type PlanRequest = CompletingRequest | VotingRequest;

export const planForms: Forms<PlanRequest, PlanView> = { ...completingForms, ...votingForms };

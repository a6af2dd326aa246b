import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type PlanView = PlanningView | PosterView | VoteFormView;

export interface PlanningView {
  readonly kind: 'planning';
  readonly frame: Frame;
}

export const planPhases: PhaseViewers<'relateActions' | 'prioritise' | 'broaden', PlanView> = {
  relateActions: (frame) => ({ kind: 'planning', frame }),
  prioritise: (frame) => ({ kind: 'planning', frame }),
  broaden: (frame) => ({ kind: 'planning', frame }),
};

export interface PosterView {
  readonly kind: 'poster';
}

export const posterView: SlotViewer<PosterView> = () => ({ kind: 'poster' });

export interface VoteFormView {
  readonly kind: 'voteForm';
}

export type PlanRequest = { readonly form: 'vote' };

export const planForms: Forms<PlanRequest, PlanView> = {
  vote: () => ({ kind: 'voteForm' }),
};

import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type DrivingView = PlenaryView | CockpitView | ReminderView | OverviewFormView;

export interface PlenaryView {
  readonly kind: 'plenary';
  readonly frame: Frame;
}

export const drivingPhases: PhaseViewers<
  'welcome' | 'explainCode' | 'explainMechanisms' | 'break',
  DrivingView
> = {
  welcome: (frame) => ({ kind: 'plenary', frame }),
  explainCode: (frame) => ({ kind: 'plenary', frame }),
  explainMechanisms: (frame) => ({ kind: 'plenary', frame }),
  break: (frame) => ({ kind: 'plenary', frame }),
};

export interface CockpitView {
  readonly kind: 'cockpit';
}

export const cockpitView: SlotViewer<CockpitView> = () => ({ kind: 'cockpit' });

export interface ReminderView {
  readonly kind: 'reminder';
}

export const reminderView: SlotViewer<ReminderView> = () => ({ kind: 'reminder' });

export interface OverviewFormView {
  readonly kind: 'overviewForm';
}

export type DrivingRequest = { readonly form: 'overview' };

export const drivingForms: Forms<DrivingRequest, DrivingView> = {
  overview: () => ({ kind: 'overviewForm' }),
};

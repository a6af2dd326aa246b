import type { CockpitView } from './driving/cockpit';
import type { DrivingFormView } from './driving/forms';
import type { PlenaryView } from './driving/plenary';
import type { ReminderView } from './driving/reminder';

export { cockpitView } from './driving/cockpit';
export { type DrivingRequest, drivingForms } from './driving/forms';
export { drivingPhases } from './driving/plenary';
export { reminderView } from './driving/reminder';

export type DrivingView = PlenaryView | CockpitView | ReminderView | DrivingFormView;

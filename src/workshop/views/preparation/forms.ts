import type { Circumstances } from '../../decider';
import type { Localized, Option } from '../../definition';
import { facilitatorOnly, isFacilitator, nameOf } from '../../queries';
import { mayAddToCase, mayDescribe } from '../../rules/preparation/case';
import { RETENTION_DAYS } from '../../rules/preparation/settings';
import { firstAhead } from '../../rules/preparation/minutes';
import type { Case, CaseAddition, GroupId, Session, Settings } from '../../session';
import { type Named, groupName, named, titleOf } from '../named';
import type { Forms } from '../viewers';
import { type PlanCheck, checkPlan } from './planCheck';

export type PreparationFormView =
  | DescribeCaseFormView
  | PlanFormView
  | SettingsFormView
  | ChannelsFormView
  | CoFacilitatorFormView
  | AddToCaseFormView;

export interface DescribeCaseFormView {
  readonly kind: 'describeCaseForm';
  readonly case?: Case;
  readonly lifeEvents: readonly Option[];
}

export interface PlanFormView {
  readonly kind: 'planForm';
  readonly check: PlanCheck;
  /** The phases still ahead. */
  readonly phases: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly minutes: number;
    readonly leftOut?: string;
    /** Of a break: the id of the phase before it, which tells it from other breaks. */
    readonly after?: string;
  }[];
}

export interface SettingsFormView {
  readonly kind: 'settingsForm';
  readonly settings: Settings;
  /** Whether it can still be chosen that names show. */
  readonly namesOpen: boolean;
  /** Days after closing, to choose from. */
  readonly retention: readonly number[];
}

export interface ChannelsFormView {
  readonly kind: 'channelsForm';
  readonly groups: readonly {
    readonly id: GroupId;
    readonly name: Localized;
    readonly channel?: string;
  }[];
  readonly channels: readonly Named[];
  /** The sheets have promised who sees them, so nothing changes any more. */
  readonly fixed: boolean;
}

export interface CoFacilitatorFormView {
  readonly kind: 'coFacilitatorForm';
  readonly present: readonly Named[];
  readonly candidates: readonly Named[];
}

export interface AddToCaseFormView {
  readonly kind: 'addToCaseForm';
  readonly addition: CaseAddition['kind'];
}

export type PreparationRequest =
  | { readonly form: 'describeCase' }
  | { readonly form: 'plan' }
  | { readonly form: 'settings' }
  /** The edge adds the channels of the team. */
  | { readonly form: 'channels'; readonly channels?: readonly Named[] }
  /** The edge adds who is in the meeting. */
  | { readonly form: 'coFacilitator'; readonly people?: readonly Named[] }
  | { readonly form: 'addToCase'; readonly kind: CaseAddition['kind'] };

export const preparationForms: Forms<PreparationRequest, PreparationFormView> = {
  describeCase: (_request, session, { definition }, person) =>
    mayDescribe(session, person) ?? {
      kind: 'describeCaseForm',
      lifeEvents: definition.lifeEvents,
      ...(session.case === undefined ? {} : { case: session.case }),
    },
  plan: (_request, session, circumstances, person) =>
    facilitatorOnly(session, person) ?? {
      kind: 'planForm',
      check: checkPlan(session, circumstances),
      phases: phasesAhead(session, circumstances),
    },
  settings: (_request, session, _circumstances, person) =>
    facilitatorOnly(session, person) ?? {
      kind: 'settingsForm',
      settings: session.settings,
      namesOpen: session.status === 'preparing',
      retention: [...new Set([...RETENTION_DAYS, session.settings.retentionDays])].sort(
        (a, b) => a - b,
      ),
    },
  channels: (request, session, { definition }, person) =>
    facilitatorOnly(session, person) ?? {
      kind: 'channelsForm',
      groups: session.groups.map(({ id, channel }) => ({
        id,
        name: groupName(id, definition),
        ...(channel === undefined ? {} : { channel }),
      })),
      channels: request.channels ?? [],
      fixed: session.status === 'running',
    },
  coFacilitator: (request, session, _circumstances, person) =>
    facilitatorOnly(session, person) ?? {
      kind: 'coFacilitatorForm',
      present: session.coFacilitators.map((id) => ({ id, name: nameOf(session, id) })),
      candidates: candidates(session, request.people ?? []),
    },
  addToCase: ({ kind }, session, _circumstances, person) =>
    mayAddToCase(session, person) ?? { kind: 'addToCaseForm', addition: kind },
};

function phasesAhead(session: Session, { definition }: Circumstances): PlanFormView['phases'] {
  const { plan } = session;
  const from = firstAhead(session);
  return plan.slice(from).map((phase, at) => {
    const { id, task, minutes, leftOut } = phase;
    const after = task === 'break' ? plan[from + at - 1]?.id : undefined;
    return {
      id,
      title: titleOf(phase, definition),
      minutes,
      ...(leftOut === undefined ? {} : { leftOut }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

/** Those known in the session and those in the meeting, without who leads already. */
function candidates(session: Session, inMeeting: readonly Named[]): readonly Named[] {
  const known = Object.values(session.people).map(named);
  const others = inMeeting.filter(({ id }) => session.people[id] === undefined);
  return [...known, ...others].filter(({ id }) => !isFacilitator(session, id));
}

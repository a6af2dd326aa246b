import type { Before, Driving } from '../../src/workshop/views/driving/cockpit';
import type { Kit } from '../kit';
import { press, primary } from '../parts/actions';
import type { CardAction, Data } from '../parts/elements';

/** Opens a form: `openForm` on a card in a chat, `continueTo` within a dialog. */
export type Opener = (kit: Kit, form: string, title: string, data?: Data) => CardAction;

/** What a facilitator needs at hand: on, and the clock. */
export function mainButtons(view: Driving, kit: Kit, open: Opener): readonly CardAction[] {
  const { run } = view;
  const paused = view.clock.kind === 'paused';
  return [
    view.next === undefined
      ? primary(open(kit, 'closeSession', kit.t('driving.closeSession')))
      : press(kit, 'next', kit.t('driving.next'), { run }, 'positive'),
    paused
      ? press(kit, 'resume', kit.t('driving.resume'))
      : press(kit, 'pause', kit.t('driving.pause')),
    press(kit, 'extend', kit.t('driving.extend', { n: 1 }), { minutes: 1 }),
    press(kit, 'extend', kit.t('driving.extend', { n: 5 }), { minutes: 5 }),
    ...(view.mayUndo ? [press(kit, 'undo', kit.t('driving.undo'), { run })] : []),
  ];
}

/** What a facilitator needs now and then, in rows of at most five. */
export function moreRows(
  view: Driving,
  kit: Kit,
  open: Opener,
): readonly (readonly CardAction[])[] {
  return [
    [
      press(kit, 'extend', kit.t('driving.shorten'), { minutes: -1 }),
      ...(view.next === undefined ? [] : [open(kit, 'skip', kit.t('driving.skip'))]),
      ...(view.mayGoBack ? [open(kit, 'back', kit.t('driving.back'))] : []),
      ...(view.next === undefined
        ? []
        : [open(kit, 'closeSession', kit.t('driving.closeSession'))]),
    ],
    [
      open(kit, 'plan', kit.t('preparation.plan')),
      open(kit, 'moveMember', kit.t('lobby.move')),
      open(kit, 'coFacilitator', kit.t('preparation.coFacilitator')),
      open(kit, 'handOver', kit.t('driving.handOver')),
    ],
  ];
}

/** The facilitator's own forms of the present phase. */
export function toolButtons(view: Driving, kit: Kit, open: Opener): readonly CardAction[] {
  return view.tools.map((tool) => open(kit, tool, kit.t(`driving.${tool}`)));
}

/** The next thing to do before the workshop runs, first. */
export function beforeButtons(view: Before, kit: Kit, open: Opener): readonly CardAction[] {
  const seed = kit.ref.instance;
  const describe = open(
    kit,
    'describeCase',
    kit.t(view.hasCase ? 'preparation.case.change' : 'preparation.case.describe'),
  );
  const cancel = open(kit, 'cancel', kit.t('driving.cancel'));
  switch (view.status) {
    case 'preparing':
      return view.hasCase
        ? [
            press(kit, 'openLobby', kit.t('preparation.openLobby'), {}, 'positive'),
            describe,
            cancel,
          ]
        : [primary(describe), cancel];
    case 'lobby':
      return [
        press(kit, 'proposeGroups', kit.t('lobby.groups.propose'), { seed }, 'positive'),
        describe,
        cancel,
      ];
    case 'grouping':
      return [
        press(kit, 'next', kit.t('lobby.groups.start'), { run: 0 }, 'positive'),
        open(kit, 'moveMember', kit.t('lobby.move')),
        press(kit, 'proposeGroups', kit.t('lobby.groups.again'), { seed }),
        describe,
        cancel,
      ];
  }
}

/** What can be arranged before the workshop runs. */
export function arrangeButtons(kit: Kit, open: Opener): readonly CardAction[] {
  return [
    open(kit, 'plan', kit.t('preparation.plan')),
    open(kit, 'settings', kit.t('preparation.settings')),
    open(kit, 'channels', kit.t('preparation.channels')),
    open(kit, 'coFacilitator', kit.t('preparation.coFacilitator')),
    open(kit, 'handOver', kit.t('driving.handOver')),
  ];
}

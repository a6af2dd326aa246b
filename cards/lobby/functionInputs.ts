import type { FunctionView } from '../../src/workshop/views/lobby';
import type { Element, Kit } from '../kit';
import { whoSees } from '../parts/frame';
import { line } from '../parts/inputs';
import { functionChoice } from './people';

/** Somebody's function: one of the list, or own words. Read by the verb tellFunction. */
export function functionInputs({ told, options }: FunctionView, kit: Kit): readonly Element[] {
  const chosen = options.some(({ id }) => id === told);
  return [
    functionChoice(options, kit, chosen ? told : undefined),
    line({
      id: 'ownFunction',
      label: kit.t('lobby.function.own'),
      value: chosen ? undefined : told,
    }),
    whoSees('everyone', kit),
  ];
}

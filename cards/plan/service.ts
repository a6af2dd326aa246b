import { type Proactivity, PROACTIVITIES, type ServiceCell } from '../../src/workshop/definition';
import type { Kit } from '../kit';

/** What the service does, on the grid of CODIO-PaD part 1: "matig proactief met eigen klantenbestand". */
export function serviceLine(cells: readonly ServiceCell[], kit: Kit): string {
  const origins = (proactivity: Proactivity) =>
    cells
      .filter((cell) => cell.proactivity === proactivity)
      .map(({ origin }) => kit.t(`common.origin.${origin}`));
  return PROACTIVITIES.filter((proactivity) => origins(proactivity).length > 0)
    .map((proactivity) =>
      kit.t('plan.poster.service', {
        proactivity: kit.t(`common.proactivity.${proactivity}`),
        origins: origins(proactivity).join(', '),
      }),
    )
    .join(' · ');
}

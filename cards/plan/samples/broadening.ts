import type { BroadeningView } from '../../../src/workshop/views/plan/phases';
import type { UseLine } from '../../../src/workshop/views/plan/uses';
import { sampleText, several, typed } from '../../parts/samples';
import { VALUES, action, frame } from './data';

const [value] = VALUES;

export const USES: readonly UseLine[] = [
  ...(value === undefined
    ? []
    : [
        {
          subject: { kind: 'value', choice: `value:${value.code}`, value },
          gain: typed('Ook bij de heffingen vragen mensen waarom zij een brief krijgen.'),
        } as const,
      ]),
  {
    subject: { kind: 'action', choice: 'action:a2', action: action(1) },
    gain: typed('Alle brieven van de gemeente worden er beter van.'),
  },
];

export function longUses(count: number): readonly UseLine[] {
  return several(count, (n) => ({
    subject: { kind: 'action', choice: `action:a${n + 1}`, action: action(n, 2_000) },
    gain: sampleText(2_000),
  }));
}

export const broadeningSamples: readonly {
  readonly name: string;
  readonly view: BroadeningView;
}[] = [
  { name: 'typical', view: { kind: 'broadening', frame: frame('5'), uses: USES } },
  { name: 'fresh', view: { kind: 'broadening', frame: frame('5'), uses: [] } },
  { name: 'longest', view: { kind: 'broadening', frame: frame('5'), uses: longUses(40) } },
  { name: 'over', view: { kind: 'broadening', frame: frame('5', 'over'), uses: USES } },
];

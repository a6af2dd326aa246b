import type { Frame } from '../../src/workshop/views/frame';
import type { ShownValue, ValueChoice } from '../../src/workshop/views/shownValue';
import { SAMPLE_TIME, sampleText, several, typed } from '../parts/samples';

/** Things that the sample views of the values and actions cards are made of. */

export function sampleFrame(
  phase: string,
  title: string,
  standing: Frame['standing'] = 'current',
): Frame {
  return {
    phase,
    run: 5,
    title: { nl: title, en: title },
    instruction: {
      nl: 'Beslis per waarde: kiezen we die wel of niet? Schrijf in beide gevallen de reden op.',
      en: 'Decide for each value: do we choose it or not? Write down the reason in both cases.',
    },
    standing,
    ...(standing === 'current' ? { clock: { kind: 'running', until: SAMPLE_TIME } as const } : {}),
    group: DEMOCRATIE,
  };
}

/** The frame of a private sheet, which bears no clock. */
export function untimedFrame(phase: string, title: string): Frame {
  const { clock: _, group: _group, ...frame } = sampleFrame(phase, title);
  return frame;
}

export const DEMOCRATIE = { nl: 'democratie', en: 'democracy' };
export const FUNDAMENT = {
  name: DEMOCRATIE,
  question: {
    nl: 'Kunnen mensen meedoen en heeft de samenleving er iets aan?',
    en: 'Can people take part, and does society gain from it?',
  },
};

export const PRIVACY: ShownValue = {
  code: 'privacy',
  name: { nl: 'privacy', en: 'privacy' },
  supplement: false,
};
export const SOLIDARITEIT: ShownValue = {
  code: 'solidariteit',
  name: { nl: 'solidariteit', en: 'solidarity' },
  supplement: true,
};

/** A value in somebody's own words, of `length` characters. */
export function ownValue(n: number, length = 20): ShownValue {
  const start = typed(`rust voor mensen ${n}`);
  const own = length > 30 ? `${start} ${sampleText(length - start.length - 1)}` : start;
  return { code: `own:${own}`, name: { own }, supplement: false };
}

/** As many values as the catalogue has, one in four with a name as long as its longest. */
export const CHOICES: readonly ValueChoice[] = several(32, (n) => ({
  code: n % 4 === 0 ? `menselijke-verantwoordelijkheid-${n}` : `vertrouwen-${n}`,
  name:
    n % 4 === 0
      ? { nl: `menselijke verantwoordelijkheid ${n}`, en: `human responsibility ${n}` }
      : { nl: `vertrouwen ${n}`, en: `trust ${n}` },
  supplement: n % 2 === 0,
  belongs: { nl: 'bestuurskracht', en: 'governing power' },
  ownFundament: n < 11,
}));

import base from '../host-config/base.json';
import dark from '../host-config/dark.json';
import light from '../host-config/light.json';

/** One way a card is looked at. */
export interface Look {
  readonly name: string;
  /** Pixels that a card gets in Teams: about 360 on a phone, 600 in a desktop chat. */
  readonly width: number;
  readonly page: string;
  /** A host config of the Adaptive Cards renderer that resembles Teams. */
  readonly host: object;
}

const themes = [
  { theme: 'light', page: '#f0f0f0', host: { ...base, ...light } },
  { theme: 'dark', page: '#141414', host: { ...base, ...dark } },
];
const widths = [
  { device: 'phone', width: 360 },
  { device: 'desktop', width: 600 },
];

export const LOOKS: readonly Look[] = themes.flatMap(({ theme, page, host }) =>
  widths.map(({ device, width }) => ({ name: `${device}.${theme}`, width, page, host })),
);

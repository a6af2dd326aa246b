/** How fast time may pass: times real time; 0 is paused. */
export const SPEEDS = [0, 1, 10, 60] as const;

export type Speed = (typeof SPEEDS)[number];

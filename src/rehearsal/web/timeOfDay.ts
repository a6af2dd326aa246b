import type { Language } from '../room/protocol';

/** A moment (ms since 1970) as the time of day in the workshop's zone, such as 10:42. */
export function timeOfDay(at: number, language: Language, timeZone: string): string {
  return new Date(at).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}

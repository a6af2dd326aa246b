import { type Refusal, refuse } from './refusal';

/** The most characters of one text that somebody enters. */
export const MAX_TEXT = 2_000;
/** The most characters of a name, a title or an actor. */
export const MAX_LINE = 200;

/** Refuses a text that is empty or longer than `max` characters. */
export function checkText(text: string, max: number = MAX_TEXT): Refusal | undefined {
  if (text.trim() === '') return refuse('textMissing');
  return checkLength(text, max);
}

/** Refuses a text longer than `max` characters; it may be empty. */
export function checkLength(text: string, max: number = MAX_TEXT): Refusal | undefined {
  return text.length > max ? refuse('textTooLong', { max, length: text.length }) : undefined;
}

/** Refuses a reason that is empty or too long. */
export function checkReason(reason: string): Refusal | undefined {
  return reason.trim() === '' ? refuse('reasonMissing') : checkLength(reason);
}

/**
 * Refuses a text that holds a citizen service number (BSN): nine digits, possibly spaced or dotted, that
 * pass the eleven test (Logius, "Controle BSN": 9a+8b+…+2h−i divisible by 11).
 */
export function checkNoBsn(text: string): Refusal | undefined {
  const candidates = text.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g);
  for (const [candidate] of candidates) {
    const digits = Array.from(candidate.replaceAll(/\D/g, ''), Number);
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0 && sum !== 0) return refuse('citizenServiceNumber');
  }
  return undefined;
}

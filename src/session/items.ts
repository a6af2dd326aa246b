import type { Effect, Timer } from '../workshop/effects';
import type { Event } from '../workshop/events';
import { slotKey } from '../workshop/places';
import type { OutboxItem } from './ports';

/** The outbox item that carries out an effect. Items with the same key replace one another. */
export function itemOf(effect: Effect): OutboxItem {
  switch (effect.kind) {
    case 'show':
    case 'refresh':
      return {
        kind: 'card',
        key: slotKey(effect.slot),
        slot: effect.slot,
        post: effect.kind === 'show',
      };
    case 'arm':
      return { kind: 'timer', key: `timer|${timerKey(effect.timer)}`, timer: effect.timer };
    case 'reach':
      return { kind: 'reach', key: `reach|${effect.person}`, person: effect.person };
    case 'compact':
    case 'release':
      return { kind: effect.kind, key: effect.kind };
  }
}

/** Tells a session's timers apart: the same timer armed again is one timer. */
export function timerKey(timer: Timer): string {
  switch (timer.kind) {
    case 'time':
      return `time|${timer.due}|${timer.generation}|${timer.prompt}`;
    case 'talk':
      return `talk|${timer.due}|${timer.startedAt}|${timer.group}`;
    case 'followUp':
    case 'abandoned':
    case 'retention':
      return `${timer.kind}|${timer.due}`;
  }
}

/** What the directory must learn from an event: who is in this session, and who is to be forgotten. */
export function directoryItems(event: Event): readonly OutboxItem[] {
  switch (event.type) {
    case 'sessionStarted':
      return [placing(event.facilitator.id)];
    case 'personJoined':
    case 'coFacilitatorNamed':
      return [placing(event.person.id)];
    case 'facilitationHandedOver':
      return [placing(event.to)];
    case 'personErased':
      return [{ kind: 'forget', key: personKey(event.person), person: event.person }];
    default:
      return [];
  }
}

function placing(person: string): OutboxItem {
  return { kind: 'place', key: personKey(person), person };
}

/** One key for both, so that what happened last is what the directory learns. */
function personKey(person: string): string {
  return `person|${person}`;
}

/** Two items under one key are one: the newer, but a card that must be posted still must. */
export function joined(earlier: OutboxItem | undefined, later: OutboxItem): OutboxItem {
  return earlier?.kind === 'card' && later.kind === 'card' && earlier.post
    ? { ...later, post: true }
    : later;
}

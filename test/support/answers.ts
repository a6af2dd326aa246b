import type { Event } from '../../src/workshop/events';
import type { ActionEntry, ValueEntry, ValueRef } from '../../src/workshop/session';

/** What people hand in and groups decide, as events that many tests begin from. */

export const PRIVACY: ValueRef = { kind: 'catalogue', id: 'privacy' };
export const INCLUSIE: ValueRef = { kind: 'catalogue', id: 'inclusiviteit' };
export const RUST: ValueRef = { kind: 'own', name: 'Rust voor mensen' };

export function valuesOf(person: string, ...entries: readonly ValueEntry[]): Event {
  return { type: 'valuesHandedIn', person, entries, late: false };
}

export function because(value: ValueRef, why: string): ValueEntry {
  return { value, why };
}

export function actionsOf(person: string, ...entries: readonly ActionEntry[]): Event {
  return { type: 'actionsHandedIn', person, entries, late: false };
}

/** An action that asks residents to agree. */
export function written(id: string, what: string, rest: Partial<ActionEntry> = {}): ActionEntry {
  return { id, what, actor: 'teamleider', mechanism: 'toestemming', value: PRIVACY, ...rest };
}

export function decided(group: string, value: ValueRef, chosen: boolean, reason: string): Event {
  return { type: 'valueDecided', group, decision: { value, chosen, reason } };
}

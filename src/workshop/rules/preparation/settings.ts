import type { Decider } from '../../decider';
import type { Event } from '../../events';
import { facilitatorOnly, groupWith, isFacilitator } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { Session, Settings } from '../../session';
import { exampleIn } from './case';

/** The retention terms to choose from, in days after closing. */
export const RETENTION_DAYS: readonly number[] = [7, 30, 90, 365];

/**
 * Some of the settings; whether names show is fixed from the lobby on, for it was promised there. An example
 * as the case goes along with the language until the workshop runs.
 */
export const chooseSettings: Decider<'chooseSettings'> = (
  { by, settings: wanted },
  session,
  { definition },
) => {
  const settings: Settings = { ...session.settings, ...wanted };
  const refusal = facilitatorOnly(session, by) ?? checkSettings(settings, session);
  if (refusal !== undefined) return refusal;
  if (sameSettings(settings, session.settings)) return [];
  const chosen: Event = { type: 'settingsChosen', settings };
  const example = definition.scenarios.find(({ id }) => id === session.case?.scenario);
  const sameWords = settings.language === session.settings.language || session.run !== undefined;
  if (example === undefined || sameWords) return [chosen];
  return [chosen, { type: 'caseDescribed', case: exampleIn(settings.language, example) }];
};

function checkSettings(wanted: Settings, { status, settings }: Session): Refusal | undefined {
  if (wanted.names !== settings.names && status !== 'preparing') return refuse('namesFixed');
  const { retentionDays } = wanted;
  return retentionDays === settings.retentionDays || RETENTION_DAYS.includes(retentionDays)
    ? undefined
    : refuse('unknownChoice');
}

function sameSettings(a: Settings, b: Settings): boolean {
  return (
    a.language === b.language &&
    a.names === b.names &&
    a.autoAdvance === b.autoAdvance &&
    a.retentionDays === b.retentionDays
  );
}

/** Somebody who may do all that the facilitator may. */
export const nameCoFacilitator: Decider<'nameCoFacilitator'> = ({ by, person }, session) =>
  facilitatorOnly(session, by) ??
  (isFacilitator(session, person.id) ? [] : [{ type: 'coFacilitatorNamed', person }]);

export const releaseCoFacilitator: Decider<'releaseCoFacilitator'> = ({ by, person }, session) =>
  facilitatorOnly(session, by) ??
  (session.coFacilitators.includes(person) ? [{ type: 'coFacilitatorReleased', person }] : []);

/**
 * Where each group's cards go. Fixed once the workshop runs: the sheets promise who will see them, and
 * that depends on the channel.
 */
export const chooseChannels: Decider<'chooseChannels'> = ({ by, channels }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (Object.keys(channels).some((id) => groupWith(session, id) === undefined)) {
    return refuse('unknownChoice');
  }
  const wanted = session.groups.map(({ id, channel }) => {
    const chosen = channels[id];
    return { id, before: channel, channel: chosen === undefined ? channel : (chosen ?? undefined) };
  });
  const changed = wanted.filter(({ before, channel }) => before !== channel);
  if (changed.length === 0) return [];
  if (session.status === 'running') return refuse('phaseOver');
  const used = wanted.flatMap(({ channel }) => channel ?? []);
  if (new Set(used).size < used.length) return refuse('channelTwice');
  return changed.map(({ id, channel }) => ({
    type: 'channelChosen',
    group: id,
    ...(channel === undefined ? {} : { channel }),
  }));
};

/** From here on people can join. */
export const openLobby: Decider<'openLobby'> = ({ by }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (session.status !== 'preparing') return [];
  return session.case === undefined ? refuse('caseMissing') : [{ type: 'lobbyOpened' }];
};

import type { ShownAction } from '../../src/workshop/views/actionsSheet';
import type { ShownEntryAction } from '../../src/workshop/views/actionsShared';
import type { ShownJointAction } from '../../src/workshop/views/jointActions';
import { sampleText, typed } from '../parts/samples';
import { PRIVACY, ownValue } from '../values/samples';

export const MECHANISMS = [
  ['toestemming', 'consent'],
  ['standaarden rond het gebruik van data', 'standards for the use of data'],
  ['audits', 'audits'],
  ['werkinstructies', 'work instructions'],
  ['interne en externe samenwerking', 'internal and external collaboration'],
  ['burgerbetrokkenheid', 'involving residents'],
  ['verantwoordingsdocumenten', 'accountability documents'],
  ['cultuurinterventies', 'culture interventions'],
].map(([nl = '', en = '']) => ({ id: nl.split(' ')[0] ?? nl, name: { nl, en } }));

const CONSENT = MECHANISMS[0] ?? { id: 'toestemming', name: { nl: '', en: '' } };

/** An action as somebody wrote it, of `length` characters. */
export function writtenAction(length: number): ShownAction {
  return {
    what: sampleText(length),
    actor: length > 300 ? sampleText(200) : typed('teamleider inkomen'),
    mechanism: CONSENT,
    value: length > 300 ? ownValue(1, 200) : PRIVACY,
  };
}

export function entryAction(n: number, length: number): ShownEntryAction {
  return { id: `e${n}`, ...writtenAction(length), merged: [] };
}

export function jointAction(n: number, length: number): ShownJointAction {
  const { value, ...action } = writtenAction(length);
  return { id: `a${n}`, ...action, values: [value, PRIVACY], considerations: sampleText(length) };
}

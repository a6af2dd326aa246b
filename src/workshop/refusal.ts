/** Everything the rules can refuse; each has a kind sentence `refusal.<code>` in every language. */
export const REFUSAL_CODES = [
  // Who
  'facilitatorOnly',
  'participantsOnly',
  'groupMembersOnly',
  'unknownPerson',
  // When
  'noSession',
  'lobbyClosed',
  'sessionRunning',
  'sessionOver',
  'sessionStopped',
  'notYet',
  'phaseOver',
  'nothingToUndo',
  'undoTooLate',
  'noPhaseBefore',
  'noPhaseAfter',
  'namesFixed',
  'handOverFirst',
  // What
  'caseMissing',
  'caseIncomplete',
  'citizenServiceNumber',
  'textMissing',
  'textTooLong',
  'sheetTooLong',
  'nothingEntered',
  'tooManyEntries',
  'reasonMissing',
  'minutesOutOfRange',
  'planEmpty',
  'tooFewPeople',
  'unknownChoice',
  'channelTwice',
  'sameActionTwice',
  'tooManyVotes',
  'dateInvalid',
  'malformed',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a command changes nothing, as a code with what its sentence mentions. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export function refuse(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { refused: code, values };
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

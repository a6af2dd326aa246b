import people from './data/people.json';

/** What sets somebody apart from who always answers in time. */
export interface Quirks {
  /** Minutes after the lobby opened that this person comes in. */
  readonly late?: number;
  /** Goes when wider use comes up (step 5). */
  readonly leavesEarly?: boolean;
  /** Presses every button twice. */
  readonly twice?: boolean;
  /** Joins, and then never fills in anything. */
  readonly neverAnswers?: boolean;
  /** Writes more than is asked. */
  readonly longTexts?: boolean;
  /** Has no app: the bot cannot reach this person in private. */
  readonly noApp?: boolean;
}

/** Somebody of the cast. */
export interface Member {
  readonly name: string;
  /** A function of the workshop's list, or in own words. */
  readonly function: string;
  /** 1 is usual; 2 takes twice as long over everything. */
  readonly tempo: number;
  readonly quirks: Quirks;
  /** BCP 47 tag of the person's Teams. */
  readonly locale?: string;
}

/** The facilitator first, then the participants. */
export const CAST: readonly Member[] = people;

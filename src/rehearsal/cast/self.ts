import { chance } from './chance';
import { sessionOf, withVerb, type Button, type Face } from './face';
import type { Entered, Hand } from './hand';
import type { Member } from './members';
import type { Part } from './parts';
import { scenarioIn, type ScenarioId } from './scenario';

/** What one played person is, remembers and wants; habits act on its behalf. */
export class Self {
  private readonly remembered = new Set<string>();
  private heard: ScenarioId | undefined;
  /** The id of the session that is remembered. */
  private session: string | undefined;
  private readonly firstSeen = new Map<string, number>();

  constructor(
    readonly member: Member,
    readonly hand: Hand,
    readonly part: Part,
    private readonly now: () => number,
  ) {}

  /** A number in [0, 1), for this person and these labels always the same. */
  chance(...labels: readonly (string | number)[]): number {
    return chance(this.part.seed, this.scenario, this.member.name, ...labels);
  }

  /** One of a list; for the same labels always the same. */
  oneOf<T>(list: readonly T[], ...labels: readonly (string | number)[]): T | undefined {
    return list[Math.floor(this.chance(...labels) * list.length)];
  }

  /** A list in this person's own order of preference. */
  inOwnOrder<T>(list: readonly T[], name: (item: T) => string, ...labels: readonly string[]): T[] {
    const liking = (item: T): number => this.chance(name(item), ...labels);
    return list.toSorted((one, other) => liking(one) - liking(other));
  }

  /** A time in seconds between two bounds, slower for who is slow. */
  seconds(from: number, to: number, ...labels: readonly (string | number)[]): number {
    return (from + (to - from) * this.chance('seconds', ...labels)) * this.member.tempo;
  }

  remembers(what: string): boolean {
    return this.remembered.has(what);
  }

  remember(what: string): void {
    this.remembered.add(what);
  }

  /** When this was noticed first: now, if it was not before (ms). */
  since(what: string): number {
    const known = this.firstSeen.get(what) ?? this.now();
    this.firstSeen.set(what, known);
    return known;
  }

  /** Lets thinking begin anew the next time this comes up. */
  forget(what: string): void {
    this.firstSeen.delete(what);
  }

  /** Presses; undefined when there is no such button or no dialog came up. */
  async press(
    face: Face | undefined,
    button: Button | undefined,
    entered: Entered = {},
  ): Promise<Face | undefined> {
    return face === undefined || button === undefined
      ? undefined
      : this.hand.press(face, button, entered);
  }

  /** The case that the meeting speaks of, else the one that was agreed beforehand. */
  get scenario(): ScenarioId {
    return this.heard ?? this.part.scenario();
  }

  /** Whether the meeting has another workshop than before: what was done in that does not count. */
  isNewIn(meeting: readonly Face[]): boolean {
    const [session] = meeting.flatMap(sessionOf);
    if (session === undefined || session === this.session) return false;
    this.session = session;
    this.remembered.clear();
    this.firstSeen.clear();
    return true;
  }

  /** Reads which case it is about; a card that offers several to choose from does not tell. */
  hear(meeting: readonly Face[]): void {
    const telling = meeting.filter((face) => withVerb(face, 'chooseScenario') === undefined);
    const [named] = telling.flatMap(({ text }) => scenarioIn(text) ?? []);
    this.heard = named ?? this.heard;
  }
}

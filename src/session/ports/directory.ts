import type { PersonId } from '../../workshop/session';
import type { Address } from './messenger';

export type Claim =
  | { readonly kind: 'claimed' }
  /** Unconfirmed: its session may never have begun. */
  | { readonly kind: 'held'; readonly by: string; readonly confirmed: boolean };

/** Who and what is found where. */
export interface Directory {
  /**
   * Claims a conversation for a session. A claim that is held is taken over only if it is unconfirmed and
   * by `insteadOf`.
   */
  claim(conversation: string, session: string, insteadOf?: string): Promise<Claim>;
  /** Makes a claim final once the session exists; false if another session took it over. */
  confirm(conversation: string, session: string): Promise<boolean>;
  /** Frees the conversation that a session holds. */
  release(session: string): Promise<void>;
  /** Removes the session's claim and addresses. */
  forgetSession(session: string): Promise<void>;
  sessionIn(conversation: string): Promise<string | undefined>;
  /** The session a person last took part in or led. */
  sessionOf(person: PersonId): Promise<string | undefined>;
  /** All that hold something on the person, the last one last. */
  sessionsOf(person: PersonId): Promise<readonly string[]>;
  place(person: PersonId, session: string): Promise<void>;
  /** Removes that the person was in this session, and with the last session their address. */
  unplace(person: PersonId, session: string): Promise<void>;
  address(key: AddressKey): Promise<Address | undefined>;
  saveAddress(key: AddressKey, address: Address): Promise<void>;
  /** Teams the app was added to. */
  teams(): Promise<readonly KnownTeam[]>;
  saveTeam(team: KnownTeam): Promise<void>;
  forgetTeam(id: string): Promise<void>;
  /** Removes where a person can be written to. */
  forgetAddress(person: PersonId): Promise<void>;
}

export type AddressKey =
  | { readonly kind: 'session'; readonly session: string; readonly place: 'meeting' | 'team' }
  | { readonly kind: 'person'; readonly person: PersonId };

export interface KnownTeam {
  readonly id: string;
  readonly name: string;
  readonly serviceUrl: string;
}

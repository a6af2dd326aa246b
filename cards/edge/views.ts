import type { Localized } from '../../src/workshop/definition';

/** What the bot says outside any session's places: welcomes, help, answers. */
export type EdgeView = NoticeView | WelcomeView | HelpView | RunningView;

/** A sentence, with what somebody had written where that would be lost otherwise. */
export interface NoticeView {
  readonly kind: 'notice';
  readonly sentence: string;
  readonly kept: readonly string[];
}

export interface WelcomeView {
  readonly kind: 'edgeWelcome';
  readonly where: 'personal' | 'chat' | 'team';
}

export interface HelpView {
  readonly kind: 'help';
  /** Whether it answers something the bot did not understand. */
  readonly after: 'question' | 'unknown';
}

/** A second start: the session that runs in the meeting already. */
export interface RunningView {
  readonly kind: 'running';
  readonly facilitator: string;
  readonly case?: string;
  readonly phase?: Localized;
  /** Whether one can still join. */
  readonly open: boolean;
}

import { actionsInOrder, openActions, votesOnPlan } from '../../actionPlan';
import { participants } from '../../queries';
import { VOTES_PER_PERSON, mayOrder, mayVote } from '../../rules/plan/vote';
import type { Vote } from '../../session';
import { mayRead } from '../../visibility';
import type { Forms } from '../viewers';
import { type ActionChoice, actionChoice } from './action';
import { type Counted, tallyOf } from './phases';

export interface VoteFormView {
  readonly kind: 'voteForm';
  readonly actions: readonly ActionChoice[];
  /** What this person marked so far. */
  readonly vote: Vote;
  readonly most: number;
}

export interface OrderFormView {
  readonly kind: 'orderForm';
  readonly voted: number;
  readonly voters: number;
  /** In order, with their marks, once the vote has closed. */
  readonly ranking?: readonly (ActionChoice & { readonly tally: Counted })[];
}

export type VotingRequest = { readonly form: 'vote' | 'order' };

export const votingForms: Forms<VotingRequest, VoteFormView | OrderFormView> = {
  vote: (_request, session, _circumstances, person) => {
    const refusal = mayVote(session, person);
    if (refusal !== undefined) return refusal;
    const open = openActions(session);
    const known = (ids: readonly string[] = []) =>
      ids.filter((id) => open.some((action) => action.id === id));
    const reader = { kind: 'person', person } as const;
    const vote = mayRead(session, reader, { kind: 'vote', person })
      ? votesOnPlan(session)[person]
      : undefined;
    return {
      kind: 'voteForm',
      actions: open.map((action) => actionChoice(session, action)),
      vote: { necessity: known(vote?.necessity), importance: known(vote?.importance) },
      most: VOTES_PER_PERSON,
    };
  },
  order: (_request, session, _circumstances, person) => {
    const refusal = mayOrder(session, person);
    if (refusal !== undefined) return refusal;
    const people = participants(session);
    const reader = { kind: 'person', person } as const;
    const tallies = mayRead(session, reader, { kind: 'voteResult' }) ? tallyOf(session) : undefined;
    return {
      kind: 'orderForm',
      voted: people.filter(({ id }) => session.votes[id] !== undefined).length,
      voters: people.length,
      ...(tallies === undefined
        ? {}
        : {
            ranking: actionsInOrder(session).map((action) => ({
              ...actionChoice(session, action),
              tally: tallies.get(action.id) ?? 'afterVote',
            })),
          }),
    };
  },
};

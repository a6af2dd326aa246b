import type { Habit } from '../habit';
import { checklist } from './checklist';
import { compose, decide, merge, speak } from './group';
import { join, leave, tellFunction } from './joining';
import { closeVote, followUp, moveOn, resume, settle, talks } from './leading';
import { assign, broaden, defer, relate, upkeep, vote } from './plan';
import { begin, chooseScenario, openLobby, proposeGroups, start } from './preparing';
import { fillSheet } from './sheets';
import { addToCase, park } from './speaking';

/** What people do in the workshop, and what who leads it does. */
export const HABITS: readonly Habit[] = [
  start,
  chooseScenario,
  openLobby,
  proposeGroups,
  begin,
  join,
  tellFunction,
  addToCase,
  park,
  fillSheet,
  decide,
  speak,
  merge,
  compose,
  relate,
  defer,
  assign,
  upkeep,
  vote,
  broaden,
  checklist,
  leave,
  talks,
  closeVote,
  followUp,
  settle,
  resume,
  moveOn,
];

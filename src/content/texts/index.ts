/**
 * What the bot says, gathered from one file per subject and language. A key starts with the name of
 * its file ("common.park" is in common.json), so that a text is found by its key.
 */
import type { Language } from '../../workshop/definition';
import actionsNl from './nl/actions.json';
import closingNl from './nl/closing.json';
import commonNl from './nl/common.json';
import drivingNl from './nl/driving.json';
import edgeNl from './nl/edge.json';
import lobbyNl from './nl/lobby.json';
import planNl from './nl/plan.json';
import preparationNl from './nl/preparation.json';
import refusalNl from './nl/refusal.json';
import valuesNl from './nl/values.json';
import actionsEn from './en/actions.json';
import closingEn from './en/closing.json';
import commonEn from './en/common.json';
import drivingEn from './en/driving.json';
import edgeEn from './en/edge.json';
import lobbyEn from './en/lobby.json';
import planEn from './en/plan.json';
import preparationEn from './en/preparation.json';
import refusalEn from './en/refusal.json';
import valuesEn from './en/values.json';

/** The built-in texts, per language and key. */
export const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    ...actionsNl,
    ...closingNl,
    ...commonNl,
    ...drivingNl,
    ...edgeNl,
    ...lobbyNl,
    ...planNl,
    ...preparationNl,
    ...refusalNl,
    ...valuesNl,
  },
  en: {
    ...actionsEn,
    ...closingEn,
    ...commonEn,
    ...drivingEn,
    ...edgeEn,
    ...lobbyEn,
    ...planEn,
    ...preparationEn,
    ...refusalEn,
    ...valuesEn,
  },
};

import { translator } from '../../../src/content/translate';
import { definition } from '../../support/given';

/** The bot's texts, so that tests do not fail over other words. */
export const nl = translator(definition, 'nl');
export const en = translator(definition, 'en');

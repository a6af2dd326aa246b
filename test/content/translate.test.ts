import { loadDefinition } from '../../src/content/load';
import { translator } from '../../src/content/translate';
import type { WorkshopDefinition } from '../../src/workshop/definition';

const definition = loadDefinition();

function saying(text: string): WorkshopDefinition {
  return { ...definition, texts: { nl: { 'a.b': text }, en: { 'a.b': 'english' } } };
}

describe('translator', () => {
  it('says a text in a language, filled in', () => {
    expect(translator(definition, 'nl')('common.clock.until', { time: '10:42' })).toBe('tot 10:42');
    expect(translator(definition, 'en')('common.clock.until', { time: '10:42' })).toBe(
      'until 10:42',
    );
  });

  it.each([
    [1, '1 minuut'],
    [15, '15 minuten'],
  ])('counts %i as %s', (n, said) => {
    expect(translator(definition, 'nl')('common.clock.minutes', { n })).toBe(said);
  });

  it('leaves < and > and what looks like a tag alone', () => {
    expect(translator(saying('<b>{n}</b> < 3'), 'nl')('a.b', { n: 2 })).toBe('<b>2</b> < 3');
  });

  it('does not read a filled-in text as a message', () => {
    const t = translator(saying('reden: {reason}'), 'nl');
    expect(t('a.b', { reason: "{n} 'x' <b>" })).toBe("reden: {n} 'x' <b>");
  });

  it.each(['common.absent', 'toString', '__proto__'])('throws for %s, naming it', (key) => {
    expect(() => translator(definition, 'nl')(key)).toThrow(`"${key}"`);
  });

  it('throws when a placeholder is not filled in', () => {
    expect(() => translator(definition, 'nl')('common.clock.until')).toThrow('time');
  });

  it('is made once for a definition and language', () => {
    expect(translator(definition, 'nl')).toBe(translator(definition, 'nl'));
    expect(translator(definition, 'nl')).not.toBe(translator(definition, 'en'));
    expect(translator(definition, 'nl')).not.toBe(translator(saying('x'), 'nl'));
  });
});

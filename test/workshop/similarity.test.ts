import { likelySame } from '../../src/workshop/similarity';
import { INCLUSIE, written } from '../support/answers';

const idsOf = (...actions: Parameters<typeof likelySame<ReturnType<typeof written>>>[0]) =>
  likelySame(actions).map((cluster) => cluster.map(({ id }) => id));

describe('likely the same', () => {
  it('are actions that say the same in other words of the same kind', () => {
    expect(
      idsOf(
        written('1', 'Informeer inwoners per brief over de opt-out'),
        written('2', 'Train medewerkers in stress-sensitief werken'),
        written('3', 'De inwoners informeren over een opt-out'),
      ),
    ).toEqual([['1', '3']]);
  });

  it('come together along a chain, each in one cluster', () => {
    expect(
      idsOf(
        written('1', 'bel inwoner vooraf'),
        written('2', 'bel inwoner vooraf en stuur brief'),
        written('3', 'stuur brief vooraf inwoner nogmaals'),
      ),
    ).toEqual([['1', '2', '3']]);
  });

  it('need more words in common when mechanism and value differ', () => {
    const first = written('1', 'toets de brief vooraf');
    const second = 'toets samen de data';
    expect(idsOf(first, written('2', second))).toEqual([['1', '2']]);
    expect(idsOf(first, written('2', second, { mechanism: 'audits', value: INCLUSIE }))).toEqual(
      [],
    );
  });

  it('are never actions with small words alone in common, nor empty ones', () => {
    expect(idsOf(written('1', 'van het en de'), written('2', 'van het en de'))).toEqual([]);
    expect(idsOf(written('1', ''), written('2', ''))).toEqual([]);
    expect(idsOf()).toEqual([]);
  });

  it('are found without regard to accents and case', () => {
    expect(idsOf(written('1', 'Één loket'), written('2', 'EEN LOKET'))).toEqual([['1', '2']]);
  });
});

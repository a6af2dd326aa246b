import { decodeCsv, parseCsv, writeCsv } from '../../scripts/content/csv';

describe('reading a CSV', () => {
  it('reads what a Dutch Excel writes: semicolons, CRLF, a mark for UTF-8, an empty last line', () => {
    expect(parseCsv('\uFEFFa;b\r\n1;2,5\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it.each([
    ['a,b\n1,2', ['1', '2']],
    ['a\tb\n1\t2', ['1', '2']],
    ['a;b\n"een; twee";"zegt ""ja"""', ['een; twee', 'zegt "ja"']],
    ['a;b\n"regel 1\nregel 2";', ['regel 1\nregel 2', '']],
    ['a;b\n5"" breed;x', ['5"" breed', 'x']],
  ])('reads %j', (source, row) => {
    expect(parseCsv(source)[1]).toEqual(row);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['naam', 'omschrijving'],
      ['a;b', 'een "citaat"\nen meer'],
    ];
    expect(parseCsv(writeCsv(rows))).toEqual(rows);
  });

  it('reads the older encoding of Excel as well', () => {
    expect(decodeCsv(Uint8Array.from([0x70, 0x72, 0x69, 0x76, 0xe9]))).toBe('privé');
    expect(decodeCsv(new TextEncoder().encode('privé'))).toBe('privé');
  });
});

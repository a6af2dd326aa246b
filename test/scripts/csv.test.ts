import { decodeCsv, parseCsv, writeCsv } from '../../scripts/content/csv';

const cellsOf = (source: string) => parseCsv(source).map(({ cells }) => cells);

describe('reading a CSV', () => {
  it('reads what a Dutch Excel writes: semicolons, CRLF, a mark for UTF-8, an empty last line', () => {
    expect(cellsOf('\uFEFFa;b\r\n1;2,5\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it.each([
    ['a,b\n1,2', ['1', '2']],
    ['a\tb\n1\t2', ['1', '2']],
    ['a;b\n"een; twee";"zegt ""ja"""', ['een; twee', 'zegt "ja"']],
    ['a;b\n"regel 1\nregel 2";', ['regel 1\nregel 2', '']],
    ['sep=;\na;b,c,d\n1;2', ['1', '2']],
    ['a;b\n5"" breed;x', ['5"" breed', 'x']],
  ])('reads %j', (source, row) => {
    expect(cellsOf(source)[1]).toEqual(row);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['naam', 'omschrijving'],
      ['a;b', 'een "citaat"\nen meer'],
    ];
    expect(cellsOf(writeCsv(rows))).toEqual(rows);
  });

  it('numbers rows as Excel does, empty ones too', () => {
    const rows = parseCsv('sep=;\na;b\n"regel 1\nregel 2";x\n\n;\n3;4');
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 5]);
  });

  it('does not take the rest of a list for one field after a quote that is never closed', () => {
    expect(() => parseCsv('a;b\n1;2\n"3;4\n5;6')).toThrow(/^row 3: .*never closed/);
  });

  it('reads the older encoding of Excel as well', () => {
    expect(decodeCsv(Uint8Array.from([0x70, 0x72, 0x69, 0x76, 0xe9]))).toBe('privé');
    expect(decodeCsv(new TextEncoder().encode('privé'))).toBe('privé');
  });

  it('reads what Excel calls Unicode text', () => {
    const bytes = Buffer.from('\uFEFFprivé', 'utf16le');
    expect(cellsOf(decodeCsv(bytes))).toEqual([['privé']]);
  });
});

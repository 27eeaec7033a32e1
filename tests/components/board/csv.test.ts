import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../components/board/csv';

const lineOf = (...cells: (string | number)[]): string =>
  csvOf({ columns: ['a'], rows: [{ cells }] }).split('\r\n')[1] ?? '';

describe('a table as a file', () => {
  it('has a mark of UTF-8, its columns, and a line for each row', () => {
    expect(csvOf({ columns: ['Week', 'Held'], rows: [{ cells: ['Week 1', 8] }] })).toBe(
      '\uFEFFWeek,Held\r\nWeek 1,8\r\n',
    );
  });

  it('puts commas, quotes and line ends into quotes', () => {
    expect(lineOf('Ana, Bo', 'the "big" one', 'one\ntwo')).toBe('"Ana, Bo","the ""big"" one","one\ntwo"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝x'.normalize('NFKC')])(
    'a text that a spreadsheet would run (%j) is led by an apostrophe',
    (text) => {
      expect(lineOf(text)).toBe(`'${text}`);
    },
  );

  it('a formula with a quote in it is neutralised and quoted', () => {
    expect(lineOf('=HYPERLINK("http://example.org","x")')).toBe(`"'=HYPERLINK(""http://example.org"",""x"")"`);
  });

  it('numbers stay numbers, negative ones too', () => {
    expect(lineOf('x', -3, 0.5)).toBe('x,-3,0.5');
  });
});

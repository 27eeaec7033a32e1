import { describe, expect, it } from 'vitest';
import { parseWhen, toSpan } from '../../../lib/sites/google-calendar/when-text';

const today = '2026-11-22';

const times: [lang: string, text: string, start: string, end: string][] = [
  ['en', '12pm to 12:30pm', '12:00', '12:30'],
  ['en', '12am to 1am', '00:00', '01:00'],
  ['en', '1 to 2pm', '13:00', '14:00'],
  ['en', '10 – 11am', '10:00', '11:00'],
  ['en', '10:30am – 12pm', '10:30', '12:00'],
  ['en', '10:00\u202fAM to 10:30\u202fAM', '10:00', '10:30'],
  ['en', '10:00 to 11:00', '10:00', '11:00'],
  ['en-GB', '09:15 – 09:45', '09:15', '09:45'],
  ['de', '10:00 bis 11:30', '10:00', '11:30'],
  ['de', '10:00 – 11:30 Uhr', '10:00', '11:30'],
  ['fr', 'De 14:00 à 15:00', '14:00', '15:00'],
  ['fr', 'jeudi De 14:00 à 15:00', '14:00', '15:00'],
  ['fr', '14h30 – 15h', '14:30', '15:00'],
  ['es', 'De 13:00 a 14:00', '13:00', '14:00'],
  ['es', '1:00 – 2:00 p. m.', '13:00', '14:00'],
  ['pt-BR', 'Das 9:00 às 10:00', '09:00', '10:00'],
  ['it', 'Dalle 14:30 alle 15:00', '14:30', '15:00'],
  ['nl', 'Van 9:00 tot 9:30 uur', '09:00', '09:30'],
  ['ja', '午前9時～午前10:30', '09:00', '10:30'],
  ['ja', '午後10:00～10:30', '22:00', '22:30'],
  ['ja', '午前9時～午後12:30', '09:00', '12:30'],
  ['ja', '10:00～10:30', '10:00', '10:30'],
  ['zh-TW', '上午9點到上午10點30分', '09:00', '10:30'],
  ['zh-TW', '下午1:00 – 1:30', '13:00', '13:30'],
];

const dates: [lang: string, text: string, from: string, until: string][] = [
  ['en', 'June 2, 2026', '2026-06-02', '2026-06-02'],
  ['en', 'Sunday, December 10', '2026-12-10', '2026-12-10'],
  ['en', 'March 10 – 11, 2026', '2026-03-10', '2026-03-11'],
  ['en', 'February 27 – March 2, 2027', '2027-02-27', '2027-03-02'],
  ['en', 'December 30, 2026 – January 2, 2027', '2026-12-30', '2027-01-02'],
  ['en', 'December 30 – January 2, 2027', '2026-12-30', '2027-01-02'],
  ['en-GB', '20 January', '2026-01-20', '2026-01-20'],
  ['en-GB', 'Sat, 19 Sept 2026', '2026-09-19', '2026-09-19'],
  ['de', 'Donnerstag, 19. November', '2026-11-19', '2026-11-19'],
  ['de', '10. – 11. März 2026', '2026-03-10', '2026-03-11'],
  ['fr', 'jeudi 1er janvier 2026', '2026-01-01', '2026-01-01'],
  ['fr', 'du 10 au 11 mars 2026', '2026-03-10', '2026-03-11'],
  ['es', '5 de junio de 2026', '2026-06-05', '2026-06-05'],
  ['pt-BR', 'quinta-feira, 19 de novembro', '2026-11-19', '2026-11-19'],
  ['it', 'giovedì 19 novembre 2026', '2026-11-19', '2026-11-19'],
  ['nl', 'donderdag 19 november', '2026-11-19', '2026-11-19'],
  ['ja', '2019年 1月 30日', '2019-01-30', '2019-01-30'],
  ['ja', '2019年 1月 2日 ～ 3日', '2019-01-02', '2019-01-03'],
  ['ja', '11月 19日 (木曜日)', '2026-11-19', '2026-11-19'],
  ['zh-TW', '2026年11月19日 (星期四)', '2026-11-19', '2026-11-19'],
  ['zh-TW', '2026/11/30至2026/12/2', '2026-11-30', '2026-12-02'],
  ['he', '19 בנובמבר 2026', '2026-11-19', '2026-11-19'],
  ['ko', '2026년 11월 17일~18일', '2026-11-17', '2026-11-18'],
];

const both: [lang: string, text: string, start: string, end: string][] = [
  ['en', 'Wednesday, April 29⋅2:00 – 3:00pm', '2026-04-29T14:00', '2026-04-29T15:00'],
  ['en', 'Wednesday, April 29⋅3 – 4pm', '2026-04-29T15:00', '2026-04-29T16:00'],
  ['en', 'Monday, January 1, 2024⋅5:00 – 6:00pm', '2024-01-01T17:00', '2024-01-01T18:00'],
  ['en', 'April 25, 2023, 11:15pm – April 26, 2023, 6:45am', '2023-04-25T23:15', '2023-04-26T06:45'],
  ['en', 'January 4, 2024 at 10pm to January 5, 2024 at 1:15am', '2024-01-04T22:00', '2024-01-05T01:15'],
  ['en', 'Thursday, November 19⋅11:30pm – 12:00am', '2026-11-19T23:30', '2026-11-20T00:00'],
  ['de', 'Donnerstag, 19. November⋅10:00 – 10:30', '2026-11-19T10:00', '2026-11-19T10:30'],
  ['pt-BR', '19 de novembro às 22:00 até 20 de novembro às 1:15', '2026-11-19T22:00', '2026-11-20T01:15'],
  ['ja', '6月 23日 (火曜日)⋅午後10:00～10:30', '2026-06-23T22:00', '2026-06-23T22:30'],
  ['zh-TW', '11月 19日 (星期四)⋅下午1:00 – 1:30', '2026-11-19T13:00', '2026-11-19T13:30'],
];

const unclear: [lang: string, text: string][] = [
  ['en', 'Planning Review'],
  ['en', '3pm – 4'],
  ['en', '11 – 12:30pm'],
  ['en', '10 – 11'],
  ['en', '25:00 to 26:00'],
  ['en', '13:75 to 14:00'],
  ['en', '3pm to 4pm, Declined'],
  ['en', 'November 31, 2026'],
  ['en', 'April 25 – April 26, 3pm'],
  ['en', '2026'],
  ['en', '5'],
  ['en', '午前9時～午前10:30'],
  ['de', '19.11.2026'],
  ['zh-TW', '2026/13/1'],
  ['en', '2026/11-19'],
  ['ko', '그날 오후 언젠가'],
  ['en', ''],
];

describe('a time as Calendar words it', () => {
  it.each(times)('%s: %s', (lang, text, start, end) => {
    expect(parseWhen(text, lang, today, 'hours')).toEqual({ start, end });
  });
});

/** Every half hour of a day. */
const clocks = Array.from(
  { length: 48 },
  (_, index) => `${String(index >> 1).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
);
const languages = ['en', 'en-GB', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'ja', 'zh-TW', 'ko', 'pl', 'sv', 'ar', 'he'];

describe.each(languages.flatMap((lang) => (['h12', 'h23'] as const).map((cycle) => [lang, cycle] as const)))(
  'a time as Intl words it in %s, %s',
  (lang, hourCycle) => {
    const format = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', hourCycle, timeZone: 'UTC' });
    const at = (clock: string) => Date.parse(`2026-11-19T${clock}:00Z`);
    it('is read at every half hour, or not at all where a word of the day fits two', () => {
      const read = clocks.map((clock) => [clock, parseWhen(format.format(at(clock)), lang, today, 'hours')?.start]);
      const wrong = read.filter(([clock, start]) => start !== undefined && start !== clock);
      expect(wrong).toEqual([]);
      if (['ar', 'he', 'pl', 'sv', 'ko'].includes(lang)) return;
      expect(read.filter(([, start]) => start === undefined)).toEqual([]);
    });
    it('is read as a range', () => {
      const ranges = clocks.slice(0, -1).map((start, index) => ({ start, end: clocks[index + 1] ?? '' }));
      const read = ranges.map(({ start, end }) =>
        parseWhen(format.formatRange(at(start), at(end)), lang, today, 'hours'),
      );
      expect(read.filter((when, index) => when && JSON.stringify(when) !== JSON.stringify(ranges[index]))).toEqual([]);
      if (['ar', 'he', 'pl', 'sv', 'ko'].includes(lang)) return;
      expect(read).toEqual(ranges);
    });
  },
);

describe('a date as Calendar words it', () => {
  it.each(dates)('%s: %s', (lang, text, from, until) => {
    expect(parseWhen(text, lang, today)).toEqual({ from, until });
  });
});

describe('a date with a time', () => {
  it.each(both)('%s: %s', (lang, text, start, end) => {
    const when = parseWhen(text, lang, today);
    expect(when && toSpan(when)).toEqual({ start, end, isAllDay: false });
  });
});

describe('what is not understood in full', () => {
  it.each(unclear)('stays absent, %s: %s', (lang, text) => {
    expect(parseWhen(text, lang, today)).toBeUndefined();
    expect(parseWhen(text, lang, today, 'hours')).toBeUndefined();
  });
});

describe('the span of an event', () => {
  it('ends the day after for whole days', () => {
    const when = parseWhen('March 10 – 11, 2026', 'en', today);
    expect(when && toSpan(when)).toEqual({ start: '2026-03-10', end: '2026-03-12', isAllDay: true });
  });
  it('takes the day of the column when the text has only a time', () => {
    const when = parseWhen('11:30pm to 12am', 'en', today, 'hours');
    expect(when && toSpan(when, '2026-12-31')).toEqual({
      start: '2026-12-31T23:30',
      end: '2027-01-01T00:00',
      isAllDay: false,
    });
    expect(when && toSpan(when)).toBeUndefined();
  });
});

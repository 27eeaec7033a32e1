import { brazilian, dutch, french, hebrew, italian, korean, spanish, taiwanese } from './build-words-by-intl.ts';

/** What a built page says, per language; written from the facts, apart from the product's own tables. */
export interface PageWords {
  lang: string;
  separator: string;
  time: (clock: string) => string;
  /** Times in a chip's label, on the chip, and in the dialog. */
  labelTimes: (from: string, to: string) => string;
  seenTimes: (from: string, to: string) => string;
  allDay: string;
  responses: { accepted: string; declined: string; tentative: string; awaiting: string };
  guestWords: { accepted: string; declined: string; tentative: string; awaiting: string };
  noLocation: string;
  location: string;
  calendar: string;
  colour: string;
  description: string;
  /** What begins the label of a working location, and the titles that Calendar gives by itself. */
  workingLocation: string;
  focusTime: string;
  outOfOffice: string;
  organiser: string;
  guests: (count: number) => string;
  /** Days with their year, as at the end of a label; both inclusive. */
  days: (from: string, until: string) => string;
  /** A day as the dialog words it, without the year. */
  longDay: (day: string) => string;
  weekly: (day: string) => string;
  going: [string, string, string, string];
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const intl = (lang: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(utc(day));

function english12(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

const english: PageWords = {
  lang: 'en',
  separator: ', ',
  time: english12,
  labelTimes: (from, to) => `${english12(from)} to ${english12(to)}`,
  seenTimes: (from, to) => {
    const [start, end] = [english12(from), english12(to)];
    return `${start.slice(-2) === end.slice(-2) ? start.slice(0, -2) : start} – ${end}`;
  },
  allDay: 'All day',
  responses: { accepted: 'Accepted', declined: 'Declined', tentative: 'Tentative', awaiting: 'Needs RSVP' },
  guestWords: { accepted: 'Attending', declined: 'Declined', tentative: 'Maybe', awaiting: '' },
  noLocation: 'No location',
  location: 'Location: ',
  calendar: 'Calendar: ',
  colour: 'Color: ',
  description: 'Description:',
  workingLocation: 'Working location',
  focusTime: 'Focus time',
  outOfOffice: 'Out of office',
  organiser: 'Organizer',
  guests: (count) => `${count} guests`,
  days: (from, until) => {
    const [first, last] = [
      intl('en', from, { month: 'long', day: 'numeric' }),
      intl('en', until, { month: 'long', day: 'numeric' }),
    ];
    const end = from.slice(0, 7) === until.slice(0, 7) ? String(Number(until.slice(8))) : last;
    return from === until ? `${first}, ${from.slice(0, 4)}` : `${first} – ${end}, ${until.slice(0, 4)}`;
  },
  longDay: (day) => intl('en', day, { weekday: 'long', month: 'long', day: 'numeric' }),
  weekly: (day) => `Weekly on ${intl('en', day, { weekday: 'long' })}`,
  going: ['Going?', 'Yes', 'No', 'Maybe'],
};

const british: PageWords = {
  ...english,
  lang: 'en-GB',
  time: (clock) => clock,
  labelTimes: (from, to) => `${from} to ${to}`,
  seenTimes: (from, to) => `${from} – ${to}`,
  colour: 'Colour: ',
  organiser: 'Organiser',
  days: (from, until) =>
    from === until
      ? intl('en-GB', from, { day: 'numeric', month: 'long', year: 'numeric' })
      : `${intl('en-GB', from, { day: 'numeric', month: 'long' })} – ${intl('en-GB', until, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  longDay: (day) => intl('en-GB', day, { weekday: 'long', day: 'numeric', month: 'long' }).replace(/^(\w+) /u, '$1, '),
};

const german: PageWords = {
  ...british,
  lang: 'de',
  labelTimes: (from, to) => `${from} bis ${to}`,
  allDay: 'Ganztägig',
  responses: { accepted: 'Zugesagt', declined: 'Abgelehnt', tentative: 'Vielleicht', awaiting: 'Antwort ausstehend' },
  guestWords: { accepted: 'Nimmt teil', declined: 'Abgelehnt', tentative: 'Vielleicht', awaiting: '' },
  noLocation: 'Kein Ort',
  location: 'Ort: ',
  calendar: 'Kalender: ',
  colour: 'Farbe: ',
  description: 'Beschreibung:',
  workingLocation: 'Arbeitsort',
  focusTime: 'Fokuszeit',
  outOfOffice: 'Abwesend',
  organiser: 'Organisator',
  guests: (count) => `${count} Gäste`,
  days: (from, until) =>
    from === until
      ? intl('de', from, { day: 'numeric', month: 'long', year: 'numeric' })
      : `${from.slice(0, 7) === until.slice(0, 7) ? `${Number(from.slice(8))}.` : intl('de', from, { day: 'numeric', month: 'long' })} – ${intl('de', until, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  longDay: (day) => intl('de', day, { weekday: 'long', day: 'numeric', month: 'long' }),
  weekly: (day) => `Wöchentlich am ${intl('de', day, { weekday: 'long' })}`,
  going: ['Zusagen?', 'Ja', 'Nein', 'Vielleicht'],
};

function japaneseTime(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const half = hour < 12 ? '午前' : '午後';
  return minute ? `${half}${hour % 12}:${String(minute).padStart(2, '0')}` : `${half}${hour % 12}時`;
}
const japaneseDay = (day: string): string => `${Number(day.slice(5, 7))}月 ${Number(day.slice(8))}日`;

const japanese: PageWords = {
  ...british,
  lang: 'ja',
  separator: '、',
  time: japaneseTime,
  labelTimes: (from, to) => `${japaneseTime(from)}～${japaneseTime(to)}`,
  seenTimes: (from, to) => `${japaneseTime(from)}～${japaneseTime(to)}`,
  allDay: '終日',
  responses: { accepted: '承諾済み', declined: '辞退', tentative: '仮承諾', awaiting: '要返信' },
  guestWords: { accepted: '参加', declined: '欠席', tentative: '未定', awaiting: '' },
  noLocation: '場所の指定なし',
  location: '場所: ',
  calendar: 'カレンダー: ',
  colour: '色: ',
  description: '説明:',
  workingLocation: '勤務場所',
  focusTime: 'サイレント モード',
  outOfOffice: '不在',
  organiser: '主催者',
  guests: (count) => `ゲスト ${count} 人`,
  days: (from, until) =>
    `${from.slice(0, 4)}年 ${japaneseDay(from)}${from === until ? '' : ` ～ ${from.slice(0, 7) === until.slice(0, 7) ? `${Number(until.slice(8))}日` : japaneseDay(until)}`}`,
  longDay: (day) => `${japaneseDay(day)} (${intl('ja', day, { weekday: 'long' })})`,
  weekly: (day) => `毎週 ${intl('ja', day, { weekday: 'long' })}`,
  going: ['参加しますか？', 'はい', 'いいえ', '未定'],
};

const words = {
  en: english,
  'en-GB': british,
  de: german,
  ja: japanese,
  fr: french,
  es: spanish,
  'pt-BR': brazilian,
  it: italian,
  nl: dutch,
  'zh-TW': taiwanese,
  ko: korean,
  he: hebrew,
};

/** Languages that the product has words for. */
export const isWorded = (locale: PageLocale): boolean => locale !== 'ko' && locale !== 'he';

/** What a page says of its language at its top. */
export const langAttributes = ({ lang }: PageWords): string => `lang="${lang}"${lang === 'he' ? ' dir="rtl"' : ''}`;

export type PageLocale = keyof typeof words;

export const pageWords: Readonly<Record<PageLocale, PageWords>> = words;

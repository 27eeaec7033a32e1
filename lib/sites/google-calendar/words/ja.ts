import type { Words } from '../words';

/** Japanese. All day, accepted, no location, location [C] 2019, calendar [S] 2025; the rest [G]. */
export const ja: Words = {
  isProven: true,
  allDay: ['終日'],
  responses: {
    accepted: ['承諾済み', '承諾', '参加'],
    declined: ['辞退済み', '辞退', '欠席', '不参加'],
    tentative: ['仮承諾', '未定'],
    awaiting: ['返信が必要', '要返信', '未返信', '返信待ち'],
  },
  organiser: ['主催者'],
  optional: ['任意', '任意参加'],
  noLocation: ['場所の指定なし'],
  location: ['場所:'],
  calendar: ['カレンダー:'],
  colour: ['色:'],
  description: ['説明:'],
  notMeetings: ['勤務場所:', '作業場所:', 'タスク:'],
  ownTime: ['サイレント モード', '不在'],
  to: ['から', 'まで'],
  toAfterTime: [],
  fillers: [],
};

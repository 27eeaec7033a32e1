import { expect, test } from 'vitest';
import { noticeText } from '../../components/notice-words';
import type { Digest } from '../../lib/domain/digest';
import { meeting, nowAt, person } from '../unit/store/rows';
import { english } from './popup/english';

const none: Digest = { meetings: 0, unprepared: 0, toConfirm: 0, overdue: 0, atRisk: 0 };
const startAt = nowAt + 1_800_000;
const facts = (digest: Partial<Digest> = {}) => ({
  meetings: [
    meeting('ana', { startAt }),
    meeting('bo', { startAt, kind: 'pipeline-review', personIds: ['bo'] }),
    meeting('team', { startAt, kind: 'team-meeting', personIds: ['ana', 'bo'], withTeam: true }),
  ],
  people: [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })],
  digest: { ...none, ...digest },
  now: nowAt,
  zone: 'Europe/Berlin',
});
const say = (type: 'digest' | 'before' | 'after', occurrences: string[], digest?: Partial<Digest>) => {
  const { title, message } = noticeText(english, { type, occurrences }, facts(digest));
  return [title, message];
};

test('before: which meeting, when, and what one click is for', () => {
  expect(say('before', ['ana'])).toEqual([
    '1:1 with Ana starts in 30 minutes',
    'Nothing is on its agenda yet. Open it to take the template or write a topic.',
  ]);
  expect(say('before', ['team'])[0]).toBe('Team meeting starts in 30 minutes');
});

test('after: one, and several in one', () => {
  expect(say('after', ['bo'])).toEqual([
    'Pipeline review with Bo has not landed',
    'Note who does what by when, or that nothing is needed.',
  ]);
  expect(say('after', ['ana', 'bo'])).toEqual([
    '2 meetings have not landed',
    '1:1 with Ana, Pipeline review with Bo: note who does what by when, or that nothing is needed.',
  ]);
});

test('the digest says what there is, and nothing that there is not', () => {
  const first = { occurrence: 'ana', startAt };
  expect(say('digest', [], { meetings: 3, first, unprepared: 1, toConfirm: 2, overdue: 1, atRisk: 1 })).toEqual([
    '3 meetings today',
    'First: 1:1 with Ana at 15:50. 1 without an agenda. 2 to confirm as held. 1 action item past its date. 1 at risk this week.',
  ]);
  expect(say('digest', [], { overdue: 2 })).toEqual(['No planned meetings today', '2 action items past their date.']);
});

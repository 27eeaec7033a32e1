import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import { evidenceOf, outcomesOf } from '../../../lib/domain/slot-state';
import { slotsOf } from '../../../lib/domain/slots';
import { slotsDueIn } from '../../../lib/domain/slots-due-in';
import { weekView, type CadenceFacts } from '../../../lib/domain/week-view';
import { absence, at, commitment, knowing, look, meeting, moved, people, week, word, zone } from './sample-cadence';

const facts = (more: Partial<CadenceFacts> = {}): CadenceFacts => ({
  ...knowing(),
  commitments: [
    commitment('each', { with: { type: 'each-report' } }),
    commitment('pipe', {
      kind: 'pipeline-review',
      with: { type: 'each-report' },
      frequency: { times: 1, every: 2, unit: 'week' },
      validFrom: '2026-11-09',
    }),
    commitment('team', { kind: 'team-meeting', with: { type: 'team' } }),
  ],
  meetings: [],
  weekStart: 1,
  ...more,
});
const team = (start: string, more: Partial<Meeting> = {}): Meeting =>
  meeting(start, { kind: 'team-meeting', personIds: [], withTeam: true, ...more });

describe('weekView', () => {
  const meetings = [
    team('2026-11-16T09:00'),
    meeting('2026-11-17T10:00'),
    moved('2026-11-16T11:00', '2026-11-18T11:00', at('2026-11-13T10:00'), { personIds: ['bo'] }),
    moved('2026-11-19T10:00', '2026-11-24T15:00', at('2026-11-18T12:00'), { personIds: ['cy'] }),
    meeting('2026-11-12T10:00', { kind: 'pipeline-review' }),
    meeting('2026-11-19T14:00', { kind: 'pipeline-review', personIds: ['bo'] }),
    meeting('2026-11-20T16:00', { kind: 'deal-review', personIds: ['bo'] }),
  ];
  const view = weekView({
    ...facts({
      meetings,
      words: [word('each/dee/2026-11-16/0', 'no-show')],
      coverage: [look(week, at('2026-11-23T08:00'))],
    }),
    weekOf: '2026-11-18',
  });

  it('gives the score of the week with all that was left out', () => {
    expect(view.week).toEqual(week);
    // 4 one-on-ones, 3 pipeline reviews (Ana's stood a week earlier) and the team meeting.
    expect(view.adherence).toEqual({
      planned: 8,
      due: 6,
      held: 4,
      presumed: 3,
      moved: 1,
      upcoming: 0,
      excused: 0,
      unseen: 2,
      atRisk: 0,
      adHoc: 1,
    });
  });

  it('shows what was held outside the cadence, not in the score', () => {
    expect(view.adHoc.map(({ id }) => id)).toEqual(['m-2026-11-20T16:00']);
  });

  it('puts each outcome on the day of its meeting, one that moved out on the day it left, and the rest on none', () => {
    expect(
      view.days.map(({ on, outcomes }) => [
        on.slice(-2),
        outcomes.map(({ slot, state }) => `${slot.commitmentId} ${slot.personId ?? 'team'} ${state}`),
      ]),
    ).toEqual([
      ['16', ['team team held-presumed']],
      ['17', ['each ana held-presumed']],
      ['18', ['each bo held-moved']],
      ['19', ['each cy moved-out', 'pipe bo held-presumed']],
      ['20', []],
      ['21', []],
      ['22', []],
    ]);
    expect(view.undated.map(({ slot, state }) => `${slot.id} ${state}`)).toEqual([
      'each/dee/2026-11-16/0 no-show',
      'pipe/cy/2026-11-09/0 unseen',
      'pipe/dee/2026-11-09/0 unseen',
    ]);
  });

  it('has people and the team in rows, kinds in columns', () => {
    expect(view.matrix.kinds).toEqual(['one-on-one', 'pipeline-review', 'team-meeting']);
    expect(view.matrix.rows.map(({ personId, adherence: { held, due } }) => [personId ?? 'team', held, due])).toEqual([
      ['ana', 1, 1],
      ['bo', 2, 2],
      ['cy', 0, 1],
      ['dee', 0, 1],
      ['team', 1, 1],
    ]);
  });

  it('shows the meeting that moved in as extra in the next week, and leaves its own slot to the next', () => {
    const next = weekView({ ...facts({ meetings, now: at('2026-11-30T12:00') }), weekOf: '2026-11-23' });
    expect(next.adHoc.map(({ id }) => id)).toEqual(['m-2026-11-24T15:00']);
    expect(next.outcomes.find(({ slot }) => slot.id === 'each/cy/2026-11-23/0')?.state).toBe('unseen');
  });

  it('shows a bi-weekly slot in the week of its meeting only', () => {
    const first = weekView({ ...facts({ meetings }), weekOf: '2026-11-12' });
    expect(first.outcomes.filter(({ slot }) => slot.commitmentId === 'pipe').map(({ slot }) => slot.personId)).toEqual([
      'ana',
    ]);
  });

  it('says that nothing is due on a Monday morning, and excuses a whole week away', () => {
    const monday = weekView({ ...facts({ now: at('2026-11-16T08:05') }), weekOf: '2026-11-16' });
    expect(monday.adherence).toMatchObject({ planned: 9, due: 0, held: 0, upcoming: 9 });
    const away = weekView({ ...facts({ absences: [absence('2026-11-09', '2026-11-22')] }), weekOf: '2026-11-16' });
    expect(away.adherence).toMatchObject({ planned: 9, due: 0, excused: 9 });
  });

  it('is empty without a cadence, but for meetings outside it', () => {
    const bare = weekView({ ...facts({ commitments: [], meetings }), weekOf: '2026-11-16' });
    expect(bare.adherence).toMatchObject({ planned: 0, due: 0, adHoc: 5 });
    expect(bare.matrix).toEqual({ kinds: [], rows: [] });
  });

  it('follows the home zone: a meeting on Sunday night there is of the week before elsewhere', () => {
    const late = meeting('2026-11-23T00:30');
    const berlin = weekView({ ...facts({ meetings: [late] }), weekOf: '2026-11-16' });
    const lisbon = weekView({ ...facts({ meetings: [late], zone: 'Europe/Lisbon' }), weekOf: '2026-11-16' });
    const stateOf = ({ outcomes }: typeof berlin): string | undefined =>
      outcomes.find(({ slot }) => slot.id === 'each/ana/2026-11-16/0')?.state;
    expect([stateOf(berlin), stateOf(lisbon)]).toEqual(['unseen', 'held-presumed']);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('slotsDueIn', () => {
  it('picks for a week what weekView shows of it', () => {
    const all = facts({ meetings: [meeting('2026-11-12T10:00', { kind: 'pipeline-review' })] });
    const slots = slotsOf(all.commitments, people, { from: '2026-11-09', until: '2026-11-22' }, { weekStart: 1 });
    const { outcomes } = outcomesOf(slots, all.meetings, evidenceOf(all));
    for (const days of [{ from: '2026-11-09', until: '2026-11-15' }, week]) {
      const shown = weekView({ ...all, weekOf: days.from }).outcomes.map(({ slot }) => slot.id);
      expect(
        slotsDueIn(outcomes, days, zone)
          .map(({ slot }) => slot.id)
          .toSorted(),
      ).toEqual(shown.toSorted());
    }
  });
});

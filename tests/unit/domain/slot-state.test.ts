import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import { evidenceOf, outcomesOf, type Knowledge } from '../../../lib/domain/slot-state';
import type { SlotOutcome } from '../../../lib/domain/slot';
import { absence, anaSlot, at, hourMs, knowing, look, meeting, moved, person, week, word } from './sample-cadence';

function outcomeWith(meetings: Meeting[], known: Partial<Knowledge> = {}): SlotOutcome {
  const [outcome] = outcomesOf([anaSlot], meetings, evidenceOf(knowing(known))).outcomes;
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

const tuesday = '2026-11-17T10:00';
const gone = (more: Partial<Meeting> = {}): Meeting =>
  meeting(tuesday, { isStanding: false, missedLooks: 2, lastSeenAt: at('2026-11-13T10:00'), goneAt: at('2026-11-16T10:00'), ...more });
const wholeWeek = look(week, at('2026-11-23T08:00'));
const wednesday = at('2026-11-18T12:00');

describe('the states of a planned meeting, in the order of their precedence', () => {
  it.each<[string, SlotOutcome['state'], Meeting[], Partial<Knowledge>]>([
    ['leave for the whole week', 'excused', [meeting(tuesday)], { absences: [absence('2026-11-16', '2026-11-20')] }],
    ['leave, though the user says held', 'excused', [], { absences: [absence('2026-11-14', '2026-11-22')], words: [word(anaSlot.id, 'held')] }],
    ["the user's word that it is excused", 'excused', [meeting(tuesday)], { words: [word(anaSlot.id, 'excused')] }],
    ["the user's word that it was held, of a meeting that is gone", 'held', [gone()], { words: [word(anaSlot.id, 'held')] }],
    ["the user's word that it was held, without any event", 'held', [], { words: [word(anaSlot.id, 'held')] }],
    ["the user's word no-show, of a meeting that stood", 'no-show', [meeting(tuesday)], { words: [word(anaSlot.id, 'no-show')] }],
    ["the user's word not held", 'not-held', [meeting(tuesday)], { words: [word(anaSlot.id, 'not-held')] }],
    ["the user's word while the week is not over", 'held', [], { words: [word(anaSlot.id, 'held')], now: wednesday }],
    ['no event, and the week is not over', 'upcoming', [], { now: wednesday, coverage: [look(week, wednesday)] }],
    ['a meeting that is still to come', 'upcoming', [meeting('2026-11-19T10:00', { lastSeenAt: wednesday })], { now: wednesday }],
    ['a meeting that runs', 'upcoming', [meeting('2026-11-18T11:45', { lastSeenAt: wednesday })], { now: wednesday }],
    ['a declined meeting in a week that is not over', 'upcoming', [meeting(tuesday, { response: 'declined' })], { now: wednesday }],
    ['a cancelled meeting in a week that is not over', 'upcoming', [gone()], { now: wednesday }],
    ['a meeting that moved to next week, in a week that is not over', 'upcoming', [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))], { now: wednesday }],
    ['a meeting that stood after its end', 'held-presumed', [meeting(tuesday)], {}],
    ['a meeting that stood at the very end', 'held-presumed', [meeting(tuesday, { lastSeenAt: at('2026-11-17T10:30') })], {}],
    ['a meeting that ended today, in a week that is not over', 'held-presumed', [meeting(tuesday)], { now: wednesday }],
    ['a guest whose answer is not known', 'held-presumed', [meeting(tuesday, { response: 'unknown' })], {}],
    ['a decline by someone else', 'held-presumed', [meeting(tuesday, { declinedBy: ['bo'] })], {}],
    ['an event that was tidied away after it had stood at its end', 'held-presumed', [meeting(tuesday, { isStanding: false, missedLooks: 2 })], {}],
    ['a meeting that moved within the week and stood after its end', 'held-moved', [moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'))], {}],
    ['a meeting that moved to a later week', 'moved-out', [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))], {}],
    ['a meeting that moved to a later week and was then cancelled', 'moved-out', [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'), { isStanding: false, missedLooks: 2 })], {}],
    ['a meeting that two looks missed', 'cancelled', [gone()], {}],
    ["the calendar's own word that it is cancelled", 'cancelled', [meeting(tuesday, { isStanding: false, isCancelled: true })], {}],
    ['a meeting that I declined', 'cancelled', [meeting(tuesday, { response: 'declined' })], {}],
    ['no event in a week that is over and was seen to its end', 'not-scheduled', [], { coverage: [wholeWeek] }],
    ['nothing looked at', 'unseen', [], {}],
    ['no event by Wednesday, and no look since', 'unseen', [], { coverage: [look(week, wednesday)] }],
    ['no event in a partial look', 'unseen', [], { coverage: [{ ...wholeWeek, isPartial: true }] }],
    ['a meeting that was last seen before its end', 'unseen', [meeting(tuesday, { lastSeenAt: at('2026-11-17T10:29') })], {}],
    ['a meeting last seen before its end, in a week that is not over', 'unseen', [meeting(tuesday, { lastSeenAt: at('2026-11-16T08:00') })], { now: wednesday }],
    ['a meeting that one look missed', 'unseen', [meeting(tuesday, { lastSeenAt: at('2026-11-16T08:00'), missedLooks: 1 })], {}],
    ['a declined meeting that was not seen at its end', 'unseen', [meeting(tuesday, { response: 'declined', lastSeenAt: at('2026-11-16T08:00') })], {}],
    ['a meeting of another kind', 'not-scheduled', [meeting(tuesday, { kind: 'coaching' })], { coverage: [wholeWeek] }],
    ['a meeting with someone else', 'not-scheduled', [meeting(tuesday, { personIds: ['bo'] })], { coverage: [wholeWeek] }],
  ])('%s: %s', (_name, state, meetings, known) => {
    expect(outcomeWith(meetings, known).state).toBe(state);
  });
});

describe('what a slot says beside its state', () => {
  it('names the meeting and where it was moved from', () => {
    const outcome = outcomeWith([moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'))]);
    expect(outcome).toMatchObject({
      occurrence: 'm-2026-11-19T15:00',
      startAt: at('2026-11-19T15:00'),
      endAt: at('2026-11-19T15:30'),
      movedFromAt: at('2026-11-16T10:00'),
      moves: 1,
    });
  });

  it('gives the reason of leave, and of the word', () => {
    expect(outcomeWith([], { absences: [absence('2026-11-16', '2026-11-20', { reason: 'holiday' })] }).reason).toBe('holiday');
    expect(outcomeWith([], { words: [word(anaSlot.id, 'excused', { reason: 'sick' })] }).reason).toBe('sick');
    expect(outcomeWith([], { words: [word(anaSlot.id, 'held', { reason: 'sick' })] }).reason).toBeUndefined();
  });

  it.each<[string, SlotOutcome['by'], Meeting, Partial<Knowledge>]>([
    ['I declined', 'manager', gone({ response: 'declined' }), {}],
    ['she declined', 'seller', gone({ declinedBy: ['ana'] }), {}],
    ['nobody is known to have declined', 'unknown', gone(), {}],
    ['I declined my own manager', 'seller', gone({ response: 'declined' }), { people: [person('ana', { relation: 'manager' })] }],
    ['my own manager declined', 'manager', gone({ declinedBy: ['ana'] }), { people: [person('ana', { relation: 'manager' })] }],
  ])('says who cancelled where %s: %s', (_name, by, one, known) => {
    expect(outcomeWith([one], known)).toMatchObject({ state: 'cancelled', by });
  });

  it('says when an unseen meeting was last seen, or the week looked at', () => {
    const monday = at('2026-11-16T08:00');
    expect(outcomeWith([meeting(tuesday, { lastSeenAt: monday })]).lastSeenAt).toBe(monday);
    expect(outcomeWith([], { coverage: [look(week, monday), look(week, wednesday)] }).lastSeenAt).toBe(wednesday);
    expect(outcomeWith([]).lastSeenAt).toBeUndefined();
  });

  it('flags a mixed meeting and one that a tool moved', () => {
    const one = moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'), { isMixed: true });
    const [move] = one.moves;
    const auto = { ...one, moves: move === undefined ? [] : [{ ...move, isAuto: true }] };
    expect(outcomeWith([auto]).flags).toEqual({ isMixed: true, isAutoMoved: true, isShortNotice: false });
  });

  it.each<[string, boolean, Meeting]>([
    ['it still stood 23 hours before', true, gone({ lastSeenAt: at(tuesday) - 23 * hourMs })],
    ['it was last seen 24 hours before', false, gone({ lastSeenAt: at(tuesday) - 24 * hourMs })],
    ['it was found gone late, but nobody looked in the days before', false, gone({ goneAt: at(tuesday) - hourMs })],
    ['it moved, having stood 2 hours before', true, moved(tuesday, '2026-11-19T10:00', at(tuesday) - 2 * hourMs)],
    ['it moved to next week, having stood 2 hours before', true, moved(tuesday, '2026-11-24T10:00', at(tuesday) - 2 * hourMs)],
    ['it moved in good time', false, moved(tuesday, '2026-11-19T10:00', at(tuesday) - 30 * hourMs)],
    ['it stood at its end', false, meeting(tuesday)],
  ])('flags short notice only when it is proved: %s, so %s', (_name, isShortNotice, one) => {
    expect(outcomeWith([one]).flags.isShortNotice).toBe(isShortNotice);
  });

  it('takes another limit for short notice', () => {
    const one = gone({ lastSeenAt: at(tuesday) - 30 * hourMs });
    expect(outcomeWith([one], { shortNoticeHours: 48 }).flags.isShortNotice).toBe(true);
  });
});

describe('an upcoming slot is at risk', () => {
  const rest = { from: '2026-11-18', until: '2026-11-20' };
  it.each<[string, boolean, Meeting[], Partial<Knowledge>]>([
    ['nothing stands in the rest of the week, which was looked at', true, [], { coverage: [look(rest, wednesday)] }],
    ['nothing is known, as the rest was not looked at', false, [], {}],
    ['only part of the rest was looked at', false, [], { coverage: [look({ from: '2026-11-18', until: '2026-11-19' }, wednesday)] }],
    ['the look was partial', false, [], { coverage: [look(rest, wednesday, { isPartial: true })] }],
    ['the look is older than a week', false, [], { coverage: [look(week, wednesday - 8 * 24 * hourMs)] }],
    ["only a colleague's calendar was looked at", false, [], { calendars: ['kim@example.com'], coverage: [look(rest, wednesday, { calendar: 'ana@example.com' })] }],
    ['a meeting stands', false, [meeting('2026-11-19T10:00', { lastSeenAt: wednesday })], { coverage: [look(rest, wednesday)] }],
    ['the meeting is declined', true, [meeting('2026-11-19T10:00', { lastSeenAt: wednesday, declinedBy: ['ana'] })], {}],
    ['the meeting is gone', true, [gone()], {}],
    ['the meeting moved to next week', true, [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))], {}],
  ])('when %s: %s', (_name, isAtRisk, meetings, known) => {
    expect(outcomeWith(meetings, { now: wednesday, ...known })).toMatchObject({ state: 'upcoming', isAtRisk });
  });

  it('on the Saturday after a week that was looked at', () => {
    const saturday = { now: at('2026-11-21T10:00'), coverage: [look({ from: '2026-11-16', until: '2026-11-20' }, wednesday)] };
    expect(outcomeWith([], saturday)).toMatchObject({ state: 'upcoming', isAtRisk: true });
  });

  it('and a slot that is over is not', () => {
    expect(outcomeWith([gone()]).isAtRisk).toBe(false);
  });
});

describe('leave in part of the week', () => {
  const leave = { absences: [absence('2026-11-18', '2026-11-20', { personId: 'ana' })] };
  it.each<[string, SlotOutcome['state'], Meeting[], Partial<Knowledge>]>([
    ['excuses the meeting that stood in it', 'excused', [meeting('2026-11-19T10:00')], leave],
    ['does not excuse one that stood before it', 'held-presumed', [meeting(tuesday)], leave],
    ['does not excuse one that was moved into it', 'held-moved', [moved(tuesday, '2026-11-19T10:00', at('2026-11-16T10:00'))], leave],
    ['does not excuse what no calendar showed', 'not-scheduled', [], { ...leave, coverage: [wholeWeek] }],
    ['does not excuse when a working day is left', 'held-presumed', [meeting('2026-11-19T10:00')], { absences: [absence('2026-11-18', '2026-11-19')] }],
    ['excuses together with a holiday', 'excused', [meeting('2026-11-19T10:00')], { absences: [absence('2026-11-19', '2026-11-19', { personId: 'ana' }), absence('2026-11-20', '2026-11-20', { reason: 'holiday' })] }],
    ['of someone else excuses nothing', 'held-presumed', [meeting('2026-11-19T10:00')], { absences: [absence('2026-11-16', '2026-11-22', { personId: 'bo' })] }],
    ['that was taken back excuses nothing', 'held-presumed', [meeting('2026-11-19T10:00')], { absences: [absence('2026-11-16', '2026-11-22', { deletedAt: 1 })] }],
  ])('%s: %s', (_name, state, meetings, known) => {
    expect(outcomeWith(meetings, known).state).toBe(state);
  });
});

describe("the user's word", () => {
  it('is found by the meeting when the commitment was edited since', () => {
    const said = word('old-line/ana/2026-11-16/0', 'no-show', { occurrence: `m-${tuesday}` });
    expect(outcomeWith([meeting(tuesday)], { words: [said] }).state).toBe('no-show');
  });

  it('of another person in the same meeting is not taken', () => {
    const said = word('line/bo/2026-11-16/0', 'no-show', { occurrence: `m-${tuesday}` });
    expect(outcomeWith([meeting(tuesday, { personIds: ['ana', 'bo'] })], { words: [said] }).state).toBe('held-presumed');
  });

  it('that was taken back is forgotten', () => {
    const said = word(anaSlot.id, 'no-show', { deletedAt: 5 });
    expect(outcomeWith([meeting(tuesday)], { words: [said] }).state).toBe('held-presumed');
  });
});

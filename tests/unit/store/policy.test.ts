import { beforeEach, describe, expect, it } from 'vitest';
import { followPolicy } from '../../../lib/messages/policy';
import { applyPolicy, findPolicy } from '../../../lib/store/apply-policy';
import { addCommitments, listCommitments } from '../../../lib/store/commitments';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { readPolicy } from '../../../lib/store/read-policy';
import { getSettings, saveSettings } from '../../../lib/store/settings';
import { freshDatabase } from './fresh-database';
import { line, nowAt } from './rows';

const weekly = { times: 1, every: 1, unit: 'week' };
const oneOnOne = { kind: 'one-on-one', with: { type: 'each-report' }, frequency: weekly, minutes: 30 };
const dealReview = { kind: 'deal-review', with: { type: 'team' }, frequency: weekly, minutes: 45 };
const whole = {
  organisation: 'Acme',
  cadence: [oneOnOne, dealReview],
  templates: [{ kind: 'deal-review', change: { question: 'What moves?' } }],
  titleRules: [{ language: 'en', kind: 'deal-review', word: 'deal clinic' }],
  lockedSettings: { weekStart: 7, theme: 'dark' },
};

let db: CoxswainDatabase;
let count = 0;
const newId = () => `new-${(count += 1)}`;
beforeEach(() => {
  db = freshDatabase();
});

const follow = (value: unknown) => followPolicy({ db, now: () => nowAt, newId }, () => Promise.resolve(value));
const kinds = async () => (await listCommitments(db)).map(({ kind, minutes }) => `${kind} ${minutes}`).toSorted();

describe('reading a policy', () => {
  it.for([[undefined], [null], [{}], ['text'], [7]])('%j is none', ([value]) => {
    expect(readPolicy(value)).toBeUndefined();
  });

  it('what is right has no problems', () => {
    expect(readPolicy(whole)).toMatchObject({
      organisation: 'Acme',
      problems: [],
      locked: { weekStart: 7, theme: 'dark' },
    });
  });

  it('names each place that is wrong, and the rest applies', () => {
    const policy = readPolicy({
      organisation: 7,
      extra: true,
      cadence: [{ ...oneOnOne, minutes: 0 }, dealReview, { ...oneOnOne, kind: 'nap' }, null],
      templates: { kind: 'deal-review' },
      titleRules: [{ language: 'en', kind: 'one-on-one', word: '' }],
      lockedSettings: { weekStart: 8, theme: 'blue', homeZone: 'Mars/Olympus', hasBadges: false, pledge: 'x' },
    });
    expect(policy?.problems).toEqual([
      { path: 'extra', reason: 'unknown-field' },
      { path: 'cadence[0].minutes', reason: 'not-a-number' },
      { path: 'cadence[2].kind', reason: 'not-one-of' },
      { path: 'cadence[3]', reason: 'wrong-shape' },
      { path: 'templates', reason: 'wrong-shape' },
      { path: 'titleRules[0].word', reason: 'missing' },
      { path: 'organisation', reason: 'not-text' },
      { path: 'lockedSettings.weekStart', reason: 'not-a-number' },
      { path: 'lockedSettings.theme', reason: 'not-one-of' },
      { path: 'lockedSettings.homeZone', reason: 'not-one-of' },
      { path: 'lockedSettings.pledge', reason: 'unknown-field' },
    ]);
    expect(policy?.cadence.cadence).toEqual([dealReview]);
    expect(policy?.locked).toEqual({ hasBadges: false });
  });

  it('of entries that contradict each other none applies; saying the same twice is no contradiction', () => {
    const policy = readPolicy({
      cadence: [oneOnOne, dealReview, { ...oneOnOne, minutes: 60 }, dealReview],
      titleRules: [
        { language: 'en', kind: 'coaching', word: 'Clinic' },
        { language: 'en', kind: 'deal-review', word: 'clinic' },
      ],
    });
    expect(policy?.problems).toEqual([
      { path: 'cadence[0]', reason: 'contradicts' },
      { path: 'cadence[2]', reason: 'contradicts' },
      { path: 'titleRules[0]', reason: 'contradicts' },
      { path: 'titleRules[1]', reason: 'contradicts' },
    ]);
    expect(policy?.cadence.cadence).toEqual([dealReview]);
    expect(policy?.cadence.titleRules).toEqual([]);
  });
});

describe('applying a policy', () => {
  it('fills a fresh store, sets what is locked, and is there to be shown', async () => {
    await follow(whole);
    expect(await kinds()).toEqual(['deal-review 45', 'one-on-one 30']);
    expect(await db.templates.count()).toBe(1);
    expect(await db.titleRules.count()).toBe(1);
    expect(await getSettings(db)).toMatchObject({ weekStart: 7, theme: 'dark' });
    expect(await findPolicy(db)).toMatchObject({ organisation: 'Acme' });
  });

  it('a plan that the user has stays as it is', async () => {
    await addCommitments(db, [line('mine', { minutes: 60 })]);
    await follow(whole);
    expect(await kinds()).toEqual(['one-on-one 60']);
    expect(await db.templates.count()).toBe(1);
  });

  it('what the user took away stays away, until the policy says something new', async () => {
    await follow(whole);
    await db.titleRules.clear();
    await follow(whole);
    expect(await db.titleRules.count()).toBe(0);
    await follow({
      ...whole,
      titleRules: [...whole.titleRules, { language: 'en', kind: 'coaching', word: 'skills hour' }],
    });
    expect(await db.titleRules.count()).toBe(2);
  });

  it('a locked setting that came undone is set again; without a policy it stays and is free', async () => {
    await follow(whole);
    await saveSettings(db, { theme: 'light' }, nowAt);
    await follow(whole);
    expect((await getSettings(db)).theme).toBe('dark');
    await follow({});
    expect(await findPolicy(db)).toBeUndefined();
    expect((await getSettings(db)).theme).toBe('dark');
  });

  it('a browser that throws, as Firefox without a policy file, has none', async () => {
    await followPolicy({ db, now: () => nowAt, newId }, () => Promise.reject(new Error('manifest not found')));
    expect(await findPolicy(db)).toBeUndefined();
    expect(await db.settings.count()).toBe(0);
  });

  it('a failure in the middle leaves nothing', async () => {
    db.titleRules.hook('creating', () => {
      throw new Error('the disk is gone');
    });
    const when = { now: nowAt, today: '2026-11-19', from: '2026-11-16', newId };
    await expect(applyPolicy(db, readPolicy(whole), when)).rejects.toThrow('the disk is gone');
    expect(await kinds()).toEqual([]);
    expect(await db.settings.count()).toBe(0);
    expect(await findPolicy(db)).toBeUndefined();
  });
});

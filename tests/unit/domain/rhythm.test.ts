import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullKinds, shortKinds, type MeetingKind } from '../../../lib/domain/meeting-kind';
import { findRhythm, kindOfRhythm, rhythmKey, rhythmOf, type Rhythm } from '../../../lib/domain/rhythm';

const meeting = { kind: 'one-on-one', personIds: [] as string[], withTeam: false, series: 'abc@google.com' } as const;

describe('the rhythm of a meeting', () => {
  test.each<[string, Partial<Parameters<typeof rhythmOf>[0]>, string]>([
    ['with one person follows the person', { personIds: ['ana'] }, 'person:one-on-one:ana'],
    [
      'with one person follows the person, although the team is named',
      { personIds: ['ana'], withTeam: true },
      'person:one-on-one:ana',
    ],
    ['with several follows the team', { kind: 'coaching', personIds: ['ana', 'bo'] }, 'team:coaching'],
    ['with the team follows the team', { kind: 'team-meeting', withTeam: true }, 'team:team-meeting'],
    ['with nobody known follows the series', {}, 'series:one-on-one:abc@google.com'],
    [
      'follows the base of a split series',
      { series: 'abc_R20261119T090000@google.com' },
      'series:one-on-one:abc@google.com',
    ],
  ])('%s', (_, change, key) => {
    expect(rhythmKey(rhythmOf({ ...meeting, ...change }))).toBe(key);
  });

  test('does not depend on the series where people are known', () => {
    const one = rhythmOf({ ...meeting, personIds: ['ana'] });
    expect(rhythmOf({ ...meeting, personIds: ['ana'], series: 'other@google.com' })).toEqual(one);
  });
});

describe('a stored key', () => {
  const kind: fc.Arbitrary<MeetingKind> = fc.oneof(
    fc.constantFrom(...fullKinds, ...shortKinds),
    fc.string({ minLength: 1 }).map((text): MeetingKind => `own:${text}`),
  );
  const id = fc.uuid();
  const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
    fc.record({ type: fc.constant('person' as const), kind, personId: id }),
    fc.record({ type: fc.constant('team' as const), kind }),
    fc.record({
      type: fc.constant('series' as const),
      kind: fc.constantFrom(...fullKinds),
      series: fc.string({ minLength: 1 }),
    }),
    fc.record({ type: fc.constant('opportunity' as const), record: fc.string({ minLength: 1 }) }),
  );

  test('is taken apart into what it was made of, own kinds with colons too', () => {
    fc.assert(
      fc.property(rhythm, (made) => {
        expect(findRhythm(rhythmKey(made))).toEqual(made);
      }),
    );
  });

  test('says its kind; an opportunity is reviewed as a deal', () => {
    expect(kindOfRhythm('person:own:skip level: up:ana')).toBe('own:skip level: up');
    expect(kindOfRhythm('series:forecast-review:urn:uuid:1')).toBe('forecast-review');
    expect(kindOfRhythm('opportunity:salesforce:acme:006')).toBe('deal-review');
  });

  test.each([
    '',
    'person',
    'person:',
    'person:one-on-one',
    'team:',
    'opportunity:',
    'abc@google.com#',
    'nobody:one-on-one:ana',
  ])('"%s" is none', (text) => {
    expect(findRhythm(text)).toBeUndefined();
    expect(kindOfRhythm(text)).toBeUndefined();
  });
});

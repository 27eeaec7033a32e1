import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullKinds, shortKinds } from '../../../../lib/domain/meeting-kind';
import { fitMinutes } from '../../../../lib/domain/templates/fit-minutes';
import type { TemplateTopic } from '../../../../lib/domain/templates/template';
import { englishTexts } from '../../../../lib/domain/templates/english-texts';
import { templateOf } from '../../../../lib/domain/templates/template-of';

const sum = (topics: readonly TemplateTopic[]) => topics.reduce((total, topic) => total + topic.minutes, 0);
const kinds = [...fullKinds, ...shortKinds];

describe('the template', () => {
  test.each(kinds)('of %s is complete and its minutes add up', (kind) => {
    const template = templateOf(kind);
    expect(template.kind).toBe(kind);
    expect(sum(template.topics)).toBe(template.minutes);
    expect(template.question).toMatch(/\?$/);
    expect(template.guard).not.toBe('');
    for (const list of [template.outputs, template.wellRunWhen, template.sellerPreWork, template.managerPreWork]) {
      expect(list).not.toHaveLength(0);
    }
    const wrong = template.topics.filter(
      ({ title, minutes, prompts }) => title === '' || minutes < 1 || prompts.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['plan-review', [5, 12, 12, 10, 10, 6, 5]],
    ['calibration', [5, 10, 20, 15, 5, 5]],
    ['coach-the-coach', [5, 30, 8, 2]],
    ['motivation-talk', [5, 12, 10, 8, 5]],
    ['prospecting-review', [3, 10, 12, 5]],
    ['hiring-check', [5, 10, 10, 5]],
  ] as const)('of %s keeps the minutes of the practice', (kind, minutes) => {
    expect(templateOf(kind).topics.map((topic) => topic.minutes)).toEqual(minutes);
  });

  test('says who brings the agenda as a code', () => {
    expect(templateOf('one-on-one').owner).toBe('seller');
    expect(templateOf('account-plan-review').owner).toBe('account-owner');
    expect(templateOf('forecast-review').owner).toBe('manager');
  });

  test("of a user's own kind starts blank", () => {
    expect(templateOf('own:win-wire')).toMatchObject({ kind: 'own:win-wire', minutes: 30 });
  });

  test('takes what the user changed, each change on top of the one before', () => {
    const topics = [
      { title: 'One', minutes: 7, prompts: [] },
      { title: 'Two', minutes: 8, prompts: [] },
    ];
    expect(templateOf('one-on-one', [{ topics }])).toMatchObject({ topics, minutes: 15 });
    expect(templateOf('one-on-one', [{ topics, guard: 'Stop.' }, { guard: 'Go.' }])).toMatchObject({
      topics,
      guard: 'Go.',
    });
    expect(templateOf('one-on-one', [{ question: 'Why?' }])).toMatchObject({ question: 'Why?', minutes: 30 });
    expect(templateOf('one-on-one', [{}])).toEqual(templateOf('one-on-one'));
  });

  test('has the words of the language it is asked in, and the minutes of the practice', () => {
    const wordless = { ...englishTexts['hiring-check'], question: 'Wer fehlt?' };
    const german = { ...englishTexts, 'hiring-check': wordless };
    expect(templateOf('hiring-check', [], german)).toMatchObject({ question: 'Wer fehlt?', minutes: 30 });
  });

  test('is a copy that a caller may change', () => {
    const template = templateOf('one-on-one');
    template.topics.length = 0;
    template.sellerPreWork.push('x');
    expect(templateOf('one-on-one').topics).toHaveLength(6);
    expect(templateOf('one-on-one').sellerPreWork).not.toContain('x');
  });
});

describe('fitting topics to a length', () => {
  const topic = fc.record({
    title: fc.string(),
    minutes: fc.integer({ min: 0, max: 90 }),
    prompts: fc.constant<string[]>([]),
  });

  test('adds up to it, keeps order and titles, and leaves each a minute', () => {
    fc.assert(
      fc.property(
        fc.array(topic, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 240 }),
        (topics, minutes) => {
          const fitted = fitMinutes(topics, minutes);
          const isAsIs = sum(topics) === Math.max(minutes, topics.length);
          expect(sum(fitted)).toBe(Math.max(minutes, topics.length));
          expect(fitted.map(({ title }) => title)).toEqual(topics.map(({ title }) => title));
          expect(fitted.every((one) => one.minutes >= (isAsIs ? 0 : 1))).toBe(true);
        },
      ),
    );
  });

  test('shrinks in proportion', () => {
    expect(fitMinutes(templateOf('pipeline-review').topics, 30).map(({ minutes }) => minutes)).toEqual([
      4, 6, 9, 3, 5, 3,
    ]);
  });
});

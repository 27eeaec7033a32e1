import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTitle } from '../../../lib/domain/classify-title';
import { defaultRules } from '../../../lib/domain/kind-words/default-rules';
import type { KindRule } from '../../../lib/domain/kind-words/kind-rule';
import { findMatches } from '../../../lib/domain/title-matches';
import type { TitleRule } from '../../../lib/domain/title-rule';
import { findPhraseProblem, rulesWith, titleRuleId } from '../../../lib/domain/title-rules';

const rule = (word: string, kind: TitleRule['kind'], more: Partial<TitleRule> = {}): TitleRule => {
  const row = { language: 'en', kind, word, createdAt: 1, updatedAt: 1, ...more };
  return { id: titleRuleId(row), ...row };
};
const kindsOf = (title: string, ...own: TitleRule[]) => readTitle(title, rulesWith(own)).kinds.map(({ kind }) => kind);

describe("the user's own words", () => {
  test('say a kind that nothing said before', () => {
    expect(kindsOf('Deal desk, Thursday')).not.toContain('joint-call');
    expect(kindsOf('DEAL-DESK, Thursday', rule('Deal desk', 'joint-call'))).toContain('joint-call');
  });

  test('speak before the same shipped words, and give way to longer ones', () => {
    const huddle = rule('team huddle', 'coaching');
    expect(kindsOf('Team huddle', huddle)).toEqual(['coaching']);
    expect(kindsOf('Pipeline review', rule('pipeline', 'coaching'))).toEqual(['pipeline-review']);
    const lunch = rule('lunch', 'one-on-one');
    expect(readTitle('Lunch', rulesWith([lunch]))).toMatchObject({ kinds: [{ kind: 'one-on-one' }] });
    expect(readTitle('Lunch', rulesWith([lunch]))).not.toHaveProperty('nothing');
  });

  test('may say that it is not ours', () => {
    const veto = rule('pipeline review board', 'none', { flags: ['veto'] });
    expect(readTitle('Pipeline review board', rulesWith([veto]))).toMatchObject({ veto: 'pipeline review board' });
  });

  test('switch off a shipped phrase and nothing else', () => {
    const off = rule('team huddle', 'team-meeting', { isOff: true });
    expect(kindsOf('Team huddle', off)).toEqual([]);
    expect(kindsOf('Team sync', off)).toEqual(['team-meeting']);
  });

  test('none of them: the shipped list itself, so that its expressions are made once', () => {
    expect(rulesWith([])).toBe(defaultRules);
  });

  test('whatever they are, are found in a title that says them, and in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 20 }), (word, around) => {
        fc.pre(findPhraseProblem(word, { language: 'en', kind: 'coaching' }, []) === undefined);
        const rules = rulesWith([rule(word, 'coaching')]);
        const found = findMatches(word.trim(), rules).filter(({ rule: { isOwn } }) => isOwn === true);
        expect(found.length).toBeGreaterThan(0);
        const startedAt = performance.now();
        findMatches(`${around} ${`${word} `.repeat(40)}`, rules);
        expect(performance.now() - startedAt).toBeLessThan(1_000);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the tester shows', () => {
  test('names the words that won and those that gave way to them', () => {
    const matches = findMatches('Team huddle: pipeline review', defaultRules);
    const won = matches.filter(({ coveredBy }) => coveredBy === undefined);
    expect(new Set(won.map(({ word }) => word.toLowerCase()))).toContain('team huddle');
    expect(won.map(({ word }) => word)).toContain('pipeline review');
    expect(won.map(({ word }) => word)).not.toContain('pipeline');
    const gave = matches.find(({ word }) => word === 'pipeline');
    expect(gave?.coveredBy?.word).toBe('pipeline review');
  });

  test('names what two rules find at one place in the order of the rules', () => {
    const byWord: KindRule = { kind: 'coaching', language: 'en', words: ['ride along'] };
    const byPattern: KindRule = { kind: 'joint-call', language: 'en', words: [], pattern: 'ride along' };
    const kinds = (...rules: KindRule[]) => findMatches('A ride along', rules).map((match) => match.rule.kind);
    expect(kinds(byWord, byPattern)).toEqual(['coaching', 'joint-call']);
    expect(kinds(byPattern, byWord)).toEqual(['joint-call', 'coaching']);
  });
});

describe('a phrase', () => {
  const problem = (word: string) => findPhraseProblem(word, { language: 'en', kind: 'pipeline-review' }, defaultRules);

  test.each([
    ['  ', 'empty'],
    ['--- !', 'no-letters'],
    ['x', 'too-short'],
    ['a'.repeat(81), 'too-long'],
    ['Pipeline-Review', 'known'],
    ['PIPELINE REVIEW', 'known'],
    ['会', undefined],
    ['(a+)+$', 'too-short'],
    ['(ab+)+$', undefined],
  ] as const)('“%s” is %s', (word, wanted) => {
    expect(problem(word)).toBe(wanted);
  });
});

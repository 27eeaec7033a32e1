import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/domain/classify';
import type { Classification, ClassifyContext } from '../../../lib/domain/classify';
import { defaultRules } from '../../../lib/domain/kind-words/default-rules';
import type { KindRule } from '../../../lib/domain/kind-words/kind-rule';
import { context, eventIn, kim, roster, rows } from './classify-table';

/** A classification as the table writes it. */
function written(result: Classification): string {
  if (result.outcome === 'not-ours') return `no ${result.why.code}`;
  const people = result.personIds.join(',') || '-';
  if (result.outcome === 'ask')
    return `ask ${result.options.map(({ kind, why }) => `${kind}/${why.code}`).join(',')} ${people}`;
  const others = result.otherKinds.length > 0 ? ` + ${result.otherKinds.join(',')}` : '';
  return `${result.kind} ${result.why.code} ${result.withTeam ? 'team' : people}${others}`;
}

const fresh: ClassifyContext = { ...context, me: { ...kim, name: '', addresses: [] }, people: [], ownDomains: [] };

describe('recognising what a meeting is for', () => {
  test.each(rows)('"%s" with %s: %s', (title, who, expected) => {
    expect(written(classify(eventIn(title, who), context))).toBe(expected);
  });

  test('the table has each combination once', () => {
    expect(new Set(rows.map(([title, who]) => `${title}|${who}`)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(100);
  });

  test('mixed is said exactly when there are other kinds', () => {
    const wrong = rows.filter(([title, who]) => {
      const result = classify(eventIn(title, who), context);
      return result.outcome === 'kind' && result.isMixed !== result.otherKinds.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe('reasons', () => {
  test('name the word as the rule writes it', () => {
    const result = classify(eventIn('Weekly PIPELINE–REVIEWS', 'ana'), context);
    expect(result).toMatchObject({ why: { code: 'title-says', word: 'pipeline review' } });
    expect(classify(eventIn('Focus time', '?'), context)).toEqual({
      outcome: 'not-ours',
      why: { code: 'not-a-meeting', word: 'focus time' },
    });
    expect(classify(eventIn('Ana 1 : 1', '?'), context)).toMatchObject({ why: { code: 'title-says', word: '1 : 1' } });
  });

  test('survive JSON, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (title, isRecurring) => {
        const result = classify({ title, isRecurring, isAllDay: false }, context);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});

describe("the user's own mapping", () => {
  test('outranks tag, title, outsiders and solo blocks', () => {
    const chosen: ClassifyContext = { ...context, seriesChoice: { kind: 'coaching', personIds: ['bo'] } };
    for (const who of ['solo', 'customer', 'team', '?'] as const) {
      expect(written(classify(eventIn('[deal-review] Focus time', who), chosen))).toBe('coaching you-chose bo');
    }
    const none: ClassifyContext = { ...context, seriesChoice: { kind: 'none' } };
    expect(written(classify(eventIn('1:1 Ana', 'ana'), none))).toBe('no you-chose');
  });

  test('finds the people itself when it names none, and means the team when it names nobody', () => {
    const kindOnly: ClassifyContext = { ...context, seriesChoice: { kind: 'one-on-one' } };
    expect(written(classify(eventIn('Monday', 'ana'), kindOnly))).toBe('one-on-one you-chose ana');
    const team: ClassifyContext = { ...context, seriesChoice: { kind: 'deal-review', personIds: [] } };
    expect(written(classify(eventIn('Monday', 'ana'), team))).toBe('deal-review you-chose team');
  });

  test('forgets people who were deleted since', () => {
    const people = roster.map((person) => (person.id === 'bo' ? { ...person, deletedAt: 1 } : person));
    const chosen: ClassifyContext = {
      ...context,
      people,
      seriesChoice: { kind: 'coaching', personIds: ['ana', 'bo'] },
    };
    expect(written(classify(eventIn('Monday', '?'), chosen))).toBe('coaching you-chose ana');
  });

  test('still tells a mixed title', () => {
    const chosen: ClassifyContext = { ...context, seriesChoice: { kind: 'forecast-review' } };
    expect(written(classify(eventIn('Pipeline review + forecast', 'ana'), chosen))).toBe(
      'forecast-review you-chose ana + pipeline-review',
    );
    expect(written(classify(eventIn('Pipeline review', 'ana'), chosen))).toBe('forecast-review you-chose ana');
  });
});

describe('a fresh install', () => {
  test.each([
    ['1:1 Ana / Kim', '?', 'one-on-one title-says -'],
    ['Pipeline review', '?', 'pipeline-review title-says -'],
    ['Team meeting', 'team', 'team-meeting title-says team'],
    ['1:1', 'ana', 'one-on-one title-says -'],
    ['Deal review', 'ana', 'deal-review title-says -'],
    ['Pipeline', '?', 'ask pipeline-review/title-hints -'],
    ['QBR', 'ana', 'ask business-review/guests-unknown -'],
    ['Data pipeline review', '?', 'no not-a-meeting'],
    ['Weekly sync', '?', 'no nothing-says'],
    ['Contract question', 'ana', 'no nothing-says'],
  ] as const)('reads "%s" with %s as %s', (title, who, expected) => {
    expect(written(classify(eventIn(title, who), fresh))).toBe(expected);
  });

  test('asks about a pair with me as soon as my name is known', () => {
    expect(written(classify(eventIn('Ana <> Kim', '?'), { ...fresh, me: kim }))).toBe(
      'ask one-on-one/named-in-title -',
    );
  });
});

describe('a seller', () => {
  const seller: ClassifyContext = {
    ...context,
    me: { ...kim, isManager: false, isSeller: true },
    people: roster.filter(({ id }) => id === 'dee' || id === 'finn'),
  };
  test.each([
    ['Deal review Acme', 'dee', 'deal-review title-says dee'],
    ['Kim / Dee', 'dee', 'one-on-one structure-own-manager dee'],
    ['1:1 Dee', '?', 'one-on-one title-says dee'],
    ['Forecast', 'dee', 'forecast-review title-says dee'],
    ['Acme', 'customer', 'no external-guest'],
  ] as const)('reads "%s" with %s as %s', (title, who, expected) => {
    expect(written(classify(eventIn(title, who), seller))).toBe(expected);
  });

  test('may have a joint call with my manager and a customer', () => {
    const event = {
      ...eventIn('Acme', '?'),
      guests: ['kim@example.com', 'dee@example.com', 'eve@customer.example'].map((address) => ({ address })),
    };
    expect(written(classify(event, seller))).toBe('ask joint-call/external-with-manager dee');
    expect(written(classify(event, { ...seller, me: kim }))).toBe('no external-guest');
  });
});

describe('people', () => {
  test('count only while they are on the team', () => {
    const left = roster.map((person) => (person.id === 'ana' ? { ...person, until: '2026-11-18' } : person));
    expect(written(classify(eventIn('Contract question', 'ana'), { ...context, people: left }))).toBe(
      'no nothing-says',
    );
    expect(written(classify(eventIn('1:1 Ana', '?'), { ...context, people: left }))).toBe('one-on-one title-says -');
  });

  test('of a related domain are not from outside, on a consumer domain only those of the roster are not', () => {
    const guests = (address: string) => ({
      ...eventIn('Deal review', '?'),
      guests: [{ address: 'kim@example.com' }, { address: 'ana@example.com' }, { address }],
    });
    expect(written(classify(guests('sam@emea.example.com'), context))).toBe('deal-review title-says ana');
    expect(written(classify(guests('sam@notexample.com'), context))).toBe('ask joint-call/external-with-report ana');
    const atGmail = roster.map((person) => (person.id === 'bo' ? { ...person, addresses: ['bo@gmail.com'] } : person));
    expect(written(classify(guests('bo@gmail.com'), { ...context, people: atGmail }))).toBe(
      'deal-review title-says ana,bo',
    );
    expect(written(classify(guests('eve@gmail.com'), { ...context, people: atGmail }))).toBe(
      'ask joint-call/external-with-report ana',
    );
  });

  test('an organiser who is not in the list of guests is in the meeting', () => {
    const event = { ...eventIn('Monday', 'ana'), organiser: { address: 'eve@customer.example' } };
    expect(written(classify(event, context))).toBe('ask joint-call/external-with-report ana');
    const shown = { ...eventIn('Monday', 'ana'), organiser: { name: 'Ana' } };
    expect(written(classify(shown, context))).toBe('one-on-one structure-one-report ana');
  });
});

describe('rules', () => {
  test('are data: a user may add a kind of their own in any language', () => {
    const rules: KindRule[] = [{ kind: 'own:war-room', language: 'sv', words: ['affärsgenomgång'] }, ...defaultRules];
    expect(written(classify(eventIn('Affärsgenomgång Ana', '?'), context, rules))).toBe('own:war-room title-says ana');
    expect(written(classify(eventIn('[war room] Monday', 'ana'), context, rules))).toBe('own:war-room tag ana');
    expect(written(classify(eventIn('Affärsgenomgång Ana', '?'), context))).toBe('no nothing-says');
    expect(JSON.parse(JSON.stringify(defaultRules))).toEqual(defaultRules);
  });

  test('without rules only structure and choice decide', () => {
    expect(written(classify(eventIn('Pipeline review', 'ana'), context, []))).toBe(
      'one-on-one structure-one-report ana',
    );
  });

  test('each shipped word is found by itself, in capitals too', () => {
    for (const rule of defaultRules) {
      if (rule.kind === 'none') continue;
      for (const word of rule.words) {
        for (const title of [word, word.toUpperCase()]) {
          const result = classify({ title, isRecurring: false, isAllDay: false }, fresh);
          const kinds =
            result.outcome === 'kind'
              ? [result.kind]
              : result.outcome === 'ask'
                ? result.options.map(({ kind }) => kind)
                : [];
          if (rule.flags?.includes('one-person')) continue;
          expect(kinds, `${rule.language}: ${title}`).toContain(rule.kind);
        }
      }
    }
  });

  test('each shipped word that means nothing of ours is left alone', () => {
    for (const rule of defaultRules) {
      if (rule.kind !== 'none') continue;
      for (const title of rule.words) {
        const result = classify({ title, isRecurring: false, isAllDay: false }, fresh);
        expect(result, `${rule.language}: ${title}`).toMatchObject({
          outcome: 'not-ours',
          why: { code: 'not-a-meeting' },
        });
      }
    }
  });
});

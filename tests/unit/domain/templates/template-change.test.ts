import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullKinds, shortKinds } from '../../../../lib/domain/meeting-kind';
import type { TemplateParts } from '../../../../lib/domain/templates/template';
import {
  changeBetween,
  changesFor,
  isOriginal,
  type TemplateChange,
  type TemplateVersion,
} from '../../../../lib/domain/templates/template-change';
import { templateOf } from '../../../../lib/domain/templates/template-of';

const version = (fromAt: number, change: TemplateChange, personId?: string): TemplateVersion => ({
  id: `${fromAt}/${personId ?? ''}`,
  kind: 'one-on-one',
  ...(personId === undefined ? {} : { personId }),
  change,
  fromAt,
  createdAt: fromAt,
  updatedAt: fromAt,
});

describe('which change applies', () => {
  const versions = [
    version(300, { question: 'third' }),
    version(100, { question: 'first' }),
    version(200, { question: 'second' }),
    version(250, { guard: 'only Ana' }, 'ana'),
  ];
  const at = (instant: number, personId?: string) => changesFor(versions, { kind: 'one-on-one', personId }, instant);

  test('a meeting keeps what held when it began', () => {
    expect(at(50)).toEqual([]);
    expect(at(100)).toEqual([{ question: 'first' }]);
    expect(at(299)).toEqual([{ question: 'second' }]);
    expect(at(9_999)).toEqual([{ question: 'third' }]);
  });

  test("a person's own comes on top of everyone's, and only for that person", () => {
    expect(at(400, 'ana')).toEqual([{ question: 'third' }, { guard: 'only Ana' }]);
    expect(at(240, 'ana')).toEqual([{ question: 'second' }]);
    expect(at(400, 'bo')).toEqual([{ question: 'third' }]);
  });

  test('another kind and a deleted change are none', () => {
    expect(changesFor(versions, { kind: 'coaching' }, 400)).toEqual([]);
    const gone = versions.map((row) => ({ ...row, deletedAt: 1 }));
    expect(changesFor(gone, { kind: 'one-on-one', personId: 'ana' }, 400)).toEqual([]);
  });
});

describe('what is stored of a template', () => {
  const line = fc.string({ minLength: 1, maxLength: 20 });
  const parts: fc.Arbitrary<TemplateParts> = fc.record({
    question: line,
    owner: fc.constantFrom('seller' as const, 'manager' as const),
    sellerPreWork: fc.array(line, { maxLength: 3 }),
    managerPreWork: fc.array(line, { maxLength: 3 }),
    topics: fc.array(fc.record({ title: line, minutes: fc.integer({ min: 1, max: 60 }), prompts: fc.array(line) }), {
      minLength: 1,
      maxLength: 6,
    }),
    outputs: fc.array(line, { maxLength: 3 }),
    wellRunWhen: fc.array(line, { maxLength: 3 }),
    guard: line,
  });

  test('is only what differs, and gives the wanted template back with its minutes adding up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fullKinds, ...shortKinds), parts, (kind, wanted) => {
        const change = changeBetween(templateOf(kind), wanted);
        const again = templateOf(kind, [change]);
        expect(again).toMatchObject(wanted);
        expect(again.minutes).toBe(wanted.topics.reduce((sum, { minutes }) => sum + minutes, 0));
      }),
    );
  });

  test('is nothing where nothing differs', () => {
    const same = changeBetween(templateOf('coaching'), templateOf('coaching'));
    expect(same).toEqual({});
    expect(isOriginal(same)).toBe(true);
    expect(changeBetween(templateOf('coaching'), { ...templateOf('coaching'), guard: 'x' })).toEqual({ guard: 'x' });
  });
});

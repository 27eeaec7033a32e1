import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLine, lineKey, writeLine, type BlockLine } from '../../../../lib/domain/block/block-line';
import { composeBlock, mostCharacters, readSentLines, writeBlock } from '../../../../lib/domain/block/compose-block';
import { findBlock } from '../../../../lib/domain/block/find-block';
import { withChanges } from '../../../../lib/domain/block/text-change';
import { linesByKey } from '../../../../lib/domain/block/merge-lines';
import { anyLine, anyText, someLines } from './any-line';

const territory: BlockLine = { type: 'topic', text: 'Territory', isDone: false, authors: ['Ana'] };
const pricing: BlockLine = { type: 'topic', text: 'Pricing workshop', isDone: true, authors: ['Kim'] };
const deck: BlockLine = {
  type: 'item',
  text: 'send the deck',
  isDone: false,
  authors: ['Kim'],
  owner: 'Ana',
  dueOn: '2026-11-26',
};
const lines = [territory, pricing, deck];
const block = writeBlock(lines, 'Agenda');

/** What composing makes of a text, or why it does nothing. */
function composed(text: string, mine: readonly BlockLine[], base: readonly BlockLine[] = []): string {
  const answer = composeBlock(text, mine, base, 'Agenda');
  return 'changes' in answer ? withChanges(text, answer.changes) : answer.outcome;
}

test('a block is readable as it is', () => {
  expect(block).toBe(
    [
      '=== Agenda · Coxswain ===',
      '- [ ] Territory [Ana]',
      '- [x] Pricing workshop [Kim]',
      '',
      '- [ ] @Ana: send the deck (2026-11-26) [Kim]',
      '=== Coxswain ===',
    ].join('\n'),
  );
});

describe('a line', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(findLine(writeLine(line))).toEqual(line);
        expect(findLine(writeLine(line), true)).toEqual(line);
      }),
      { numRuns: 3_000 },
    );
  });

  test('has one key before and after it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = findLine(writeLine({ ...territory, text }));
        fc.pre(line !== undefined);
        expect(line && lineKey(line)).toBe(lineKey({ type: 'topic', text }));
      }),
    );
  });

  test.each([
    ['• [ ] Territory [Ana]', territory],
    ['[ ] Territory [Ana]', territory],
    ['☐ Territory [Ana]', territory],
    ['☑ Pricing workshop [Kim]', pricing],
    ['– [X]  Pricing\u00a0workshop\u200b [Kim]', pricing],
    ['- talk about travel', { type: 'topic', text: 'talk about travel', isDone: false, authors: [] }],
    ['- [ ] @: who does it', { type: 'item', text: 'who does it', isDone: false, authors: [] }],
    ['\u202e- [ ] \u202eTerritory [Ana]', territory],
  ])('is known as people and filters leave it: %s', (raw, line) => {
    expect(findLine(raw)).toEqual(line);
  });

  test.each(['2026-02-31', '2026-13-01', '2025-02-29', '0000-00-00'])('has no day that no calendar has: %s', (day) => {
    expect(findLine(`- [ ] @Ana: send the deck (${day}) [Kim]`)).toMatchObject({ text: deck.text, owner: 'Ana' });
    expect(findLine(`- [ ] @Ana: send the deck (${day}) [Kim]`)).not.toHaveProperty('dueOn');
  });

  test.each(['Territory', '-- ', '- [ ]', '- [ ] []', '[link](https://example.com)', '--- ', ''])(
    'is not seen in %j',
    (raw) => {
      expect(findLine(raw)).toBeUndefined();
    },
  );
});

describe('a block is found', () => {
  test('whatever its lines say', () => {
    fc.assert(
      fc.property(someLines, (any) => {
        const known = [...linesByKey(any).values()].toSorted((one, other) =>
          one.type < other.type ? 1 : one.type > other.type ? -1 : 0,
        );
        const found = findBlock(`Hello\n\n${writeBlock(known, 'Agenda')}\nBye`);
        expect(found).toMatchObject({ lines: known, rest: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['as it was written', block],
    ['in another language', block.replace('Agenda', 'アジェンダ')],
    ['with line ends of another system', block.replaceAll('\n', '\r\n')],
    ['its lines joined by blanks', block.replaceAll('\n', ' ')],
    ['its lines joined by nothing', block.replaceAll('\n', '')],
    ['with blanks that do not break', block.replaceAll(' ', '\u00a0')],
    ['its bullets made a list', block.replaceAll('- [', '• [')],
    ['its bullets gone', block.replaceAll('- [', '[')],
    ['indented, with empty lines between', block.replaceAll('\n', '\n\n   ')],
    ['its marks of direction kept', block.replaceAll('\n', '\n\u200f')],
    ['in the middle of what others wrote', `Join: https://example.com/j/1\n${block}\nThis event was made by Planner.`],
    ['on the line of another extension’s text', `Planner: ${block} Join by phone: +1 555 0100`],
    ['quoted in a mail', `On Tue, Kim wrote:\n${block.replaceAll(/^/gm, '> ')}`],
    ['quoted twice', block.replaceAll(/^/gm, '> > ')],
    ['twice', `${block}\n\n${block}`],
    [
      'beside a quoted copy that is older',
      `${block}\n\n> ${writeBlock([{ ...pricing, isDone: false }], 'Agenda').replaceAll('\n', '\n> ')}`,
    ],
    ['its end gone, others’ text after', `${block.replace('\n=== Coxswain ===', '')}\n\n- Join by phone`],
  ])('%s', (_, text) => {
    expect(findBlock(text)).toMatchObject({ lines });
  });

  test('cut in the middle of a line, which is taken for nothing and kept', () => {
    const text = block.slice(0, block.indexOf('shop ['));
    expect(findBlock(text)).toMatchObject({ lines: [territory], cut: '- [x] Pricing work' });
    expect(composed(text, [])).toContain('- [x] Pricing work\n=== Coxswain ===');
    expect(composed(text, lines)).toBe(block);
  });

  test('edited by hand: other lines, other words, a line gone, a note', () => {
    const text = block
      .replace('- [ ] Territory [Ana]', '- Territory, once more\nBring the map')
      .replace('[x] Pricing', '[ ] Pricing');
    const found = findBlock(text);
    expect(found?.lines.map((line) => line.text)).toEqual([
      'Territory, once more',
      'Pricing workshop',
      'send the deck',
    ]);
    expect(found?.rest).toEqual(['Bring the map']);
    const after = composed(text, lines, lines);
    expect(after).toContain('- [ ] Territory, once more');
    expect(after).toContain('- [ ] Territory [Ana]');
    expect(after).toContain('- [ ] Pricing workshop [Kim]');
    expect(after).toContain('\nBring the map\n');
  });

  test.each([
    ['its lines were written over', '=== Agenda · Coxswain ===\nsee the doc\n=== Coxswain ==='],
    ['its first line is gone', block.slice(block.indexOf('\n'))],
    ['one of two cannot be read', `${block}\n=== Agenda · Coxswain ===\nsee the doc\n=== Coxswain ===`],
  ])('and left alone where it cannot be read: %s', (_, text) => {
    expect(findBlock(text)).toBeNull();
    expect(composed(text, lines)).toBe('unreadable');
  });

  test.each(['', 'Hello', '=== Agenda ===', 'the coxswain', '- [ ] Territory', '== Coxswainish =='])(
    'nowhere in %j',
    (text) => {
      expect(findBlock(text)).toBeUndefined();
    },
  );

  test('in hostile text in no time', () => {
    const before = performance.now();
    for (const part of ['=', ' ', '>', '[', '- [ ] ', '=== Coxswain', '=== a Coxswain ===', '(', '@', '- '])
      findBlock(part.repeat(20_000 / part.length) + block + part.repeat(20_000 / part.length));
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe('writing', () => {
  const around = 'Dial in: https://example.com/j/1';

  test('puts the block at the end, after what is there', () => {
    expect(composed('', lines)).toBe(block);
    expect(composed(`${around}\n\n`, lines)).toBe(`${around}\n\n${block}\n\n`);
  });

  test('brings the block up to date in its place, and touches nothing else', () => {
    const text = `${around}\n\n${block}\n\nBye`;
    const mine = [territory, { ...deck, isDone: true }, { ...pricing, text: 'Travel' }];
    const after = composed(text, mine, lines);
    expect(after.startsWith(`${around}\n\n=== Agenda`)).toBe(true);
    expect(after.endsWith('=== Coxswain ===\n\nBye')).toBe(true);
    expect(findBlock(after)).toMatchObject({
      lines: [territory, pricing, { ...pricing, text: 'Travel' }, { ...deck, isDone: true }],
    });
    expect(composed(after, mine, lines)).toBe('same');
  });

  test('keeps the heading of another language', () => {
    const german = block.replace('Agenda', 'Tagesordnung');
    expect(composed(german, lines)).toBe('same');
    expect(composed(german, [{ ...territory, text: 'Travel' }])).toContain('=== Tagesordnung · Coxswain ===');
  });

  test('makes one of several copies', () => {
    const other = writeBlock([{ ...territory, text: 'Holidays' }], 'Agenda');
    const after = composed(`${block}\n\n${other}\nBye`, []);
    expect(after.match(/=== Coxswain ===/g)).toHaveLength(1);
    expect(after).toContain('Holidays');
    expect(after.endsWith('=== Coxswain ===\nBye')).toBe(true);
  });

  test('takes a quoted block out of its quotes', () => {
    expect(composed(`Kim wrote:\n${block.replaceAll(/^/gm, '> ')}\n> Bye`, lines)).toBe(`Kim wrote:\n${block}\n> Bye`);
  });

  test('gives a joined block its lines again, apart from what others wrote there', () => {
    expect(composed(`Planner: ${block.replaceAll('\n', ' ')} By phone`, lines)).toBe(`Planner: \n${block}\n By phone`);
  });

  test('writes nothing where there is nothing to write, or no room', () => {
    expect(composed(around, [])).toBe('nothing');
    expect(composed('x'.repeat(mostCharacters - 50), lines)).toBe('too-long');
    expect(composed('<&\n'.repeat(1_000), lines)).toBe('too-long');
  });

  test('never doubles a block, whatever both sides have', () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (base, mine, theirs) => {
        fc.pre(theirs.length > 0);
        const text = `${around}\n\n${writeBlock(theirs, 'Agenda')}\n\nBye`;
        const after = composed(text, mine, base);
        const now = after === 'same' ? text : after;
        expect(now.match(/={3} Agenda · Coxswain ={3}/g)).toHaveLength(1);
        expect(now.startsWith(`${around}\n\n`)).toBe(true);
        expect(now.endsWith('\n\nBye')).toBe(true);
        expect(composed(now, mine, base)).toBe('same');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a text that was sent', () => {
  test('is read by its block, or by its boxes where the block’s ends are gone', () => {
    expect(readSentLines(`Hi Ana,\n\n1:1\n\n${block}\n-- \nKim`)).toEqual(lines);
    expect(readSentLines(`Hi\r\n> > ${writeLine(territory)}\r\n${writeLine(deck)}\r\n- a list`)).toEqual([
      territory,
      deck,
    ]);
  });

  test.each(['', 'Hello\n- a list\n* another', '- [ ]'])('is nothing when no line is of an agenda: %j', (text) => {
    expect(readSentLines(text)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { findFirstValue, findShownValue, orAbsent } from '../../../lib/page/shown-value';

const first = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};

describe('a field that says nothing', () => {
  test.each(['', ' ', '-', '--', '---', '–', '—', '- -', '-None-', '- none -'])('%j is absent', (text) => {
    expect(orAbsent(text)).toBeUndefined();
  });

  test.each(['0', '-5', '€0.00', 'None', 'None of them', 'A - B', '--x'])('%j is a value', (text) => {
    expect(orAbsent(text)).toBe(text);
  });
});

describe('what a field shows', () => {
  test('is the value of an input or a text area as it stands now, as one line', () => {
    const input = first('<input value="sent">') as HTMLInputElement;
    input.value = ' now \u200e';
    expect(findShownValue(input)).toBe('now');
    expect(findShownValue(first('<textarea>two\nlines</textarea>'))).toBe('two lines');
  });

  test('is the text of the chosen option', () => {
    const select = first('<select><option value="1">Qualify</option><option value="2">Propose</option></select>');
    (select as HTMLSelectElement).value = '2';
    expect(findShownValue(select)).toBe('Propose');
  });

  test('is the text of anything else, and nothing of nothing', () => {
    expect(findShownValue(first('<p>Ana <b>Bo</b></p>'))).toBe('Ana Bo');
    expect(findShownValue(undefined)).toBeUndefined();
  });

  test('is nothing while the cursor is in it', () => {
    const input = first('<input value="€84,000.00">') as HTMLInputElement;
    input.focus();
    expect(findShownValue(input)).toBeUndefined();
    input.blur();
    expect(findShownValue(input)).toBe('€84,000.00');
  });
});

describe('the first value', () => {
  test('is that of the surest selector that has one, of nodes that are accepted', () => {
    first('<div><i class="a">--</i><i class="b" data-other>Theirs</i><i class="b">Ours</i></div>');
    expect(findFirstValue(document, ['.a', '.b'])).toBe('Theirs');
    expect(findFirstValue(document, ['.a', '.b'], (element) => !element.hasAttribute('data-other'))).toBe('Ours');
    expect(findFirstValue(document, ['.a', '.c'])).toBeUndefined();
  });
});

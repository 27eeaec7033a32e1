import { describe, expect, it } from 'vitest';
import { describeStructure } from '../../../lib/page/describe-structure';
import { opportunityPage } from '../../sites/salesforce/opportunity-page';
import { parsePage } from '../../sites/conformance';
import { calendarPages } from '../../sites/google-calendar/pages';

const structureOf = (html: string): string => describeStructure(parsePage(html).documentElement);
const bodyOf = (html: string): string => structureOf(`<body>${html}</body>`).split(' body\n')[1] ?? '';

/** What a page is called by its makers: tags, roles, names of attributes. */
function partNames(document: Document): Set<string> {
  const names = new Set(['text']);
  for (const element of document.querySelectorAll('*')) {
    const role = element.getAttribute('role') ?? '';
    for (const name of [element.localName, role, ...element.getAttributeNames()]) {
      names.add(name);
      for (const part of name.split(/[-:_]/u)) names.add(part);
    }
  }
  return names;
}

/** Every word and number that someone wrote into the page: its texts, and the values of its attributes. */
function wordsOf(document: Document): Set<string> {
  const texts = Array.from(document.querySelectorAll('*')).flatMap((element) => [
    ...Array.from(element.childNodes, ({ nodeType, nodeValue }) => (nodeType === 3 ? (nodeValue ?? '') : '')),
    ...Array.from(element.attributes, ({ value }) => value),
  ]);
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\d]{3,}/gu) ?? []));
}

const wholePages = [
  ...calendarPages
    .filter(({ locale }) => ['en', 'de', 'ja'].includes(locale))
    .map(({ name, html }) => ({ name, html })),
  { name: 'an opportunity', html: opportunityPage() },
];

describe('a report of how a page is built', () => {
  it.each(wholePages)('has no text of the page and no value of an attribute: $name', ({ html }) => {
    const document = parsePage(html);
    const names = partNames(document);
    const report = new Set(structureOf(html).match(/[\p{L}\d]{3,}/gu));
    const words = [...wordsOf(document)].filter((word) => !names.has(word));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => report.has(word))).toEqual([]);
  });

  it('says tags, roles, names of attributes and how many there are, like siblings as one', () => {
    expect(
      bodyOf(
        '<ul><li data-id="7">Ana</li><li data-id="8">Bo</li><li><b>Cy</b></li></ul><div role="dialog" hidden><svg><path/></svg></div>',
      ),
    ).toBe(
      ['  ul', '   li data-id ×2 (text ×2)', '   li', '    b (text ×1)', '  div[role=dialog] hidden', '   svg'].join(
        '\n',
      ),
    );
  });

  it.each([
    ['a role that is text', '<p role="Ana is away">', '  p[role=…]'],
    ['a name that carries a number', '<p data-ana-4711="x" data-ana="y">', '  p data-ana …'],
    ['a tag that carries a number', '<deal-4711>x</deal-4711>', '  … (text ×1)'],
    ['a long name', `<p ${'a'.repeat(60)}>`, '  p …'],
  ])('leaves out %s', (_, html, line) => {
    expect(bodyOf(html)).toBe(line);
  });

  it('has nothing of ours in it, looks into shadow roots, and ends', () => {
    const ours = '<div data-cx-host></div><div role="button"><i data-cx-badge></i></div>';
    expect(bodyOf(ours)).toBe('  div[role=button]');
    const document = parsePage('<div></div>');
    const host = document.querySelector('div');
    host?.attachShadow({ mode: 'open' }).append(document.createElement('em'));
    expect(describeStructure(document.body, (element) => element.shadowRoot)).toBe('body\n div\n  em');
    const deep = '<div>'.repeat(100);
    expect(bodyOf(deep).split('\n').length).toBeLessThan(50);
    const many = Array.from(
      { length: 2_000 },
      (_, index) => `<p ${'a'.repeat((index % 40) + 1)} ${'b'.repeat(index / 40 + 1)}>`,
    );
    expect(bodyOf(many.join('')).endsWith('…')).toBe(true);
  });
});

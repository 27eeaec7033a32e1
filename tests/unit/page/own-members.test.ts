import { expect, test } from 'vitest';
import { closestHolding } from '../../../lib/page/closest-holding';
import { describeStructure } from '../../../lib/page/describe-structure';
import { allInFlatTree, flatTreeText, treeScopes } from '../../../lib/page/flat-tree-text';
import { findPointed, listCandidates } from '../../../lib/page/taught/candidates';
import { labelOf } from '../../../lib/page/taught/label-of';
import { multilineText } from '../../../lib/page/text';

/** What fields may be called; happy-dom (21.0.4) lets none stand for a member, so each is put on the form by hand. */
const members = [
  'parentElement',
  'parentNode',
  'childNodes',
  'children',
  'attributes',
  'localName',
  'nodeName',
  'nodeType',
  'textContent',
  'id',
  'previousElementSibling',
  'getRootNode',
  'contains',
  'getAttribute',
  'hasAttribute',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
];

/** `<section><form>…<p>Fernhill <b>Foods</b></p></form></section>`, whose form answers with its fields. */
function clobbered(place?: Element): { section: Element; inner: Element } {
  const section = document.createElement('section');
  section.innerHTML = '<form><div>Fernhill <b>Foods</b></div></form>';
  const [form, inner] = [section.querySelector('form'), section.querySelector('b')];
  if (form === null || inner === null) throw new Error('not parsed');
  place?.append(section);
  for (const name of members) {
    const field = Object.assign(document.createElement('input'), { name });
    Object.defineProperty(form, name, { value: field, configurable: true });
  }
  return { section, inner };
}

const noShadow = () => null;

test('S8: text is read through a form whose fields are called like members', () => {
  const { section } = clobbered();
  expect(multilineText(section)).toBe('Fernhill Foods');
  expect(flatTreeText(section, noShadow)).toBe('Fernhill Foods');
  expect(allInFlatTree(section, 'form, b', noShadow).map(({ tagName }) => tagName)).toEqual(['FORM', 'B']);
  expect(treeScopes(section, noShadow)).toEqual([section]);
});

test('S8: the way up goes past such a form, and ends', () => {
  const { section, inner } = clobbered();
  section.append(document.createElement('time'));
  expect(closestHolding(inner, 'time')).toBe(section);
  expect(closestHolding(inner, 'nav')).toBeUndefined();
});

test('S8: a report of such a page says the form and what is in it', () => {
  expect(describeStructure(clobbered().section).split('\n')).toEqual([
    'section',
    ' form',
    '  div (text ×1)',
    '   b (text ×1)',
  ]);
});

test('S8: teaching finds what is pointed at, what can be chosen and its label, in and after such a form', () => {
  const { section, inner } = clobbered(document.body);
  const form = inner.parentElement?.parentElement;
  if (!form) throw new Error('not parsed');
  section.insertAdjacentHTML('beforeend', '<p>Proposal</p>');
  const page = { isVisible: () => true };
  expect(listCandidates(document, page).map(({ tagName }) => tagName)).toEqual(['DIV', 'B', 'P']);
  const after = section.querySelector('p');
  if (after === null) throw new Error('not parsed');
  expect(labelOf(after)).toBe('Fernhill Foods');
  expect(labelOf(form)).toBeUndefined();
  document.elementFromPoint = () => form;
  expect(findPointed(document, { x: 1, y: 1 }, page)?.tagName).toBe('FORM');
});

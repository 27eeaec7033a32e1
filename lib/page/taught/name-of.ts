import { plainText } from '../text';
import { isMeaningfulClass, isNamingAttribute, isStableName } from './stable-name';

/** One simple selector of an element and how sure it is: 3 names the part, 2 is its role in words, 1 a written class. */
export interface NamedBy {
  selector: string;
  rank: 1 | 2 | 3;
}

const attribute = (name: string, value: string): string => `[${name}="${value}"]`;

/** `label-<id>-stage` as what it is but for the record: `[id$="-stage"]` would do, the whole is surer. */
function withoutId(value: string, id: string): string | undefined {
  if (id.length < 2 || !value.includes(id)) return undefined;
  const rest = value.replaceAll(id, '');
  // What is left must be the application's; the id alone says whose record it is, and that is worth most.
  return rest === '' || !/\d{3}/u.test(rest) ? value.replaceAll(id, '{id}') : undefined;
}

/**
 * What an element is called in its page, the surest first.
 * @param shown What it shows now: an attribute that repeats it names nothing.
 * @param id The record's id in the address; where it stands in an attribute, it says whose part this is.
 */
export function namesOf(element: Element, shown: string, id: string): NamedBy[] {
  const { localName } = element;
  const found: NamedBy[] = [];
  const repeats = (value: string) =>
    shown !== '' && (value.includes(shown) || (value.length > 2 && shown.includes(value)));
  for (const { name, value } of element.attributes) {
    const plain = plainText(value);
    if (repeats(plain) || plain === '' || /["\\\n]/u.test(value)) continue;
    const marked = name === 'id' || isNamingAttribute(name) ? withoutId(value, id) : undefined;
    if (marked !== undefined) found.push({ selector: attribute(name, marked), rank: 3 });
    else if (name === 'id' && isStableName(value) && !/\d/u.test(value))
      found.push({ selector: /^[A-Za-z_][\w-]*$/u.test(value) ? `#${value}` : attribute('id', value), rank: 3 });
    else if (isNamingAttribute(name) && isStableName(value)) found.push({ selector: attribute(name, value), rank: 3 });
    else if ((name === 'aria-label' || name === 'placeholder' || name === 'aria-labelledby') && isStableName(value))
      found.push({ selector: attribute(name, value), rank: 2 });
  }
  if (localName.includes('-') && isStableName(localName) && /^[a-z][a-z-]*$/u.test(localName))
    found.push({ selector: localName, rank: 2 });
  if (/^h[1-6]$|^time$|^output$/u.test(localName)) found.push({ selector: localName, rank: 1 });
  for (const one of element.classList) if (isMeaningfulClass(one)) found.push({ selector: `.${one}`, rank: 1 });
  // The record's own mark first: with it no other record's part can be meant.
  return found.toSorted(
    (a, b) => b.rank - a.rank || Number(b.selector.includes('{id}')) - Number(a.selector.includes('{id}')),
  );
}

/** Types of inputs that stay the same; of two inputs with one name they tell the one that is shown. */
export function tagOf(element: Element): string {
  const type = element.localName === 'input' ? element.getAttribute('type') : null;
  const tag = /^[a-z][a-z-]*$/u.test(element.localName) ? element.localName : '*';
  return type !== null && /^[a-z]+$/u.test(type) ? `${tag}[type="${type}"]` : tag;
}
